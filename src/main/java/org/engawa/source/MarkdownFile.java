package org.engawa.source;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Markdown file with a front matter: YAML between a first line {@code ---} and the next such line, then the body.
 *
 * @param frontMatter the fields of the front matter
 * @param body everything after the closing line, exactly as written but with {@code \n} as the only line end
 * @param bodyLine the line of the file where the body begins, counted from 1
 */
public record MarkdownFile(Fields frontMatter, String body, int bodyLine) {

    private static final String FENCE = "---";

    /**
     * Reads the text of a file. A missing or unclosed front matter is a problem; the whole text is the body then.
     *
     * @param file how to call the file in problems
     * @param text the whole text; CRLF and CR become LF, a byte order mark goes
     */
    public static MarkdownFile read(String file, String text, Problems problems) {
        String plain = (text.startsWith("\uFEFF") ? text.substring(1) : text)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        int start = lineEnd(plain, 0);
        if (!isFence(plain, 0, start)) {
            return without(
                    file,
                    plain,
                    problems,
                    "the file does not begin with `---`",
                    "begin with a front matter: a line `---`, fields, a line `---`");
        }
        int line = 2;
        for (int at = start; at < plain.length(); line++) {
            int end = lineEnd(plain, at);
            if (isFence(plain, at, end)) {
                Fields fields = YamlReader.read(file, plain.substring(start, at), 1, problems);
                return new MarkdownFile(fields, plain.substring(end), line + 1);
            }
            at = end;
        }
        return without(
                file, plain, problems, "the front matter is not closed", "write a line `---` after its last field");
    }

    /** The text of a file with these fields (see {@link YamlWriter#write}) and this body; {@link #read} gives both back. */
    public static String write(Map<String, ? extends @Nullable Object> frontMatter, String body) {
        return FENCE + "\n" + YamlWriter.write(frontMatter) + FENCE + "\n" + body;
    }

    private static MarkdownFile without(String file, String text, Problems problems, String what, String remedy) {
        problems.add(new Problem(file, 1, "", what, remedy));
        return new MarkdownFile(Fields.unread(file), text, 1);
    }

    /** Where the line that begins at {@code from} ends, its line end included. */
    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }

    private static boolean isFence(String text, int from, int to) {
        return text.startsWith(FENCE, from)
                && text.substring(from, to).stripTrailing().equals(FENCE);
    }
}
