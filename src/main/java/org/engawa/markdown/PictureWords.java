package org.engawa.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a text itself says of a picture that it shows. Good enough to search by: a text is not rendered for it.
 *
 * @param file name of the picture
 * @param alt what it shows; empty when the text doesn't say
 * @param caption empty for none
 */
public record PictureWords(String file, String alt, String caption) {
    private static final Pattern IMAGE = Pattern.compile(
            "!\\[([^\\]\\n]{0,2000})\\]\\((" + Pictures.FILE + ")(?:[ \\t]+\"([^\"\\n]{0,2000})\")?[ \\t]*\\)");

    /** What is said in some Markdown, picture by picture. */
    public static List<PictureWords> in(String markdown) {
        List<PictureWords> all = new ArrayList<>();
        IMAGE.matcher(markdown)
                .results()
                .forEach(found -> all.add(new PictureWords(
                        found.group(2),
                        found.group(1).strip(),
                        found.group(3) == null ? "" : found.group(3).strip())));
        return all;
    }
}
