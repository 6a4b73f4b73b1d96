package org.engawa.source;

import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;

/** The ways to write one text in YAML: plain, between double quotes, or as a literal block. */
final class YamlText {

    /** Plain words that the core schema reads as something else than the text that was written. */
    private static final Pattern NOT_A_WORD = Pattern.compile(
            "~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?0[0-9]+|0[xo].*|[-+].*"
                    + "|[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)|[-+]?[0-9]*\\.[0-9]*|[-+]?\\.(inf|Inf|INF|nan|NaN|NAN)");

    private static final String NOT_FIRST = "-?:,[]{}#&*!|>'\"%@`=<~";
    private static final Set<Integer> BREAKS = Set.of(0x85, 0x2028, 0x2029, 0xFEFF);

    private YamlText() {}

    /** As the value of a field or an item of a list; a literal block is indented by {@code indent}. */
    static String value(String text, int indent) {
        if (text.indexOf('\n') >= 0 && isLiteral(text)) {
            return literal(text, indent);
        }
        return key(text);
    }

    /** On one line. */
    static String key(String text) {
        return isPlain(text) ? text : quoted(text);
    }

    private static boolean isPlain(String text) {
        return !text.isEmpty()
                && NOT_FIRST.indexOf(text.charAt(0)) < 0
                && !text.startsWith("...")
                && text.codePoints().noneMatch(point -> point == '\n' || point == '\t' || !isPrintable(point))
                && !Character.isWhitespace(text.charAt(0))
                && !Character.isWhitespace(text.charAt(text.length() - 1))
                && !text.contains(": ")
                && !text.endsWith(":")
                && !text.contains(" #")
                && !NOT_A_WORD.matcher(text).matches();
    }

    private static boolean isLiteral(String text) {
        return !text.isBlank() && text.codePoints().allMatch(point -> point == '\n' || isPrintable(point));
    }

    private static String literal(String text, int indent) {
        StringBuilder out = new StringBuilder("|");
        // Without this number the reader would take the blanks in front of the first line for the indentation.
        if (Character.isWhitespace(text.charAt(0))) {
            out.append(2);
        }
        if (!text.endsWith("\n")) {
            out.append('-');
        } else if (text.endsWith("\n\n")) {
            out.append('+');
        }
        String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        for (String line : body.split("\n", -1)) {
            out.append('\n');
            if (!line.isEmpty()) {
                out.append(" ".repeat(indent)).append(line);
            }
        }
        return out.toString();
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            switch (point) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (isPrintable(point)) {
                        out.appendCodePoint(point);
                    } else {
                        out.append(escaped(point));
                    }
                }
            }
        });
        return out.append('"').toString();
    }

    private static String escaped(int point) {
        if (point == 0 || Character.getType(point) == Character.SURROGATE) {
            throw new IllegalArgumentException("no YAML text can hold the character number " + point);
        }
        HexFormat hex = HexFormat.of();
        return point > 0xFFFF ? "\\U" + hex.toHexDigits(point, 8) : "\\u" + hex.toHexDigits(point, 4);
    }

    private static boolean isPrintable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.FORMAT -> point == 0x200C || point == 0x200D;
            default -> !BREAKS.contains(point);
        };
    }
}
