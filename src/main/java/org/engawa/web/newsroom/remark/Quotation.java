package org.engawa.web.newsroom.remark;

/** The words of a passage, as much of them as it takes to know it by. */
final class Quotation {
    private static final int MOST = 280;
    private static final int MOST_IN_LINE = 60;
    private static final String MORE = "…";

    private Quotation() {}

    static String of(String words) {
        return cut(words, MOST);
    }

    static String inLine(String words) {
        return cut(words.replaceAll("\\s+", " "), MOST_IN_LINE);
    }

    private static String cut(String words, int most) {
        return words.codePointCount(0, words.length()) <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, most)).stripTrailing() + MORE;
    }
}
