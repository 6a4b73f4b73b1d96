package org.engawa.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.engawa.Corpus;

/**
 * Lines that somebody types where a name is asked for. Each holds several of the values of others, and before them what becomes an element
 * where it is taken for markup, and a number where it is taken for an expression.
 */
final class HostileNames {
    /** What none of our pages has. */
    static final String ELEMENT = "canary-x";

    /** What the expressions come to; no value has it as it stands. */
    static final String EVALUATED = "1337";

    private static final String MARK = "\"'><" + ELEMENT + ">#{7*191}${7*191}{{7*191}} ";

    /** As many letters as a line of most forms takes. */
    private static final int LONGEST = 200;

    private final List<String> lines = new ArrayList<>();
    private int next;

    /** All of them; the calling test is skipped where they are absent. */
    HostileNames() {
        StringBuilder line = new StringBuilder(MARK);
        for (String value : values().toList()) {
            if (line.length() + value.length() >= LONGEST) {
                lines.add(line.toString());
                line = new StringBuilder(MARK);
            }
            line.append(value).append(' ');
        }
        lines.add(line.toString());
    }

    private static Stream<String> values() {
        return Stream.concat(
                        Corpus.cases("injection-values.jsonl").stream().map(one -> text(one, "value")),
                        Corpus.cases("naughty-strings.jsonl").stream().map(one -> text(one, "s")))
                .filter(value -> !value.isBlank() && value.length() < LONGEST - MARK.length())
                .map(value -> value.replaceAll("[\\r\\n\\u0085\\u2028\\u2029]+", " "))
                // What no database keeps, and no browser sends.
                .filter(value -> value.codePoints()
                        .noneMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE));
    }

    private static String text(JsonNode one, String field) {
        return one.path(field).asText();
    }

    List<String> lines() {
        return lines;
    }

    /** Another one each time, and after the last the first again. */
    String another() {
        return lines.get(next++ % lines.size()).strip();
    }

    /** Another one, cut where a name would be too long. */
    String another(int longest) {
        String line = another();
        int end = Math.min(longest, line.length());
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end);
    }

    /** Many of them, each a paragraph. */
    String text() {
        return String.join("\n\n", lines.subList(0, Math.min(40, lines.size())));
    }
}
