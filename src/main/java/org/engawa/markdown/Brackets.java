package org.engawa.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which bracket of a line opens the words of a link, whose end is a code. */
final class Brackets {
    private static final String END = "](";

    private Brackets() {}

    /** By the place of the code that ends each, the place in the line at which it opens. */
    static Map<Integer, Integer> of(List<Codes.Piece> line) {
        Map<Integer, Integer> links = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        int at = 0;
        for (Codes.Piece piece : line) {
            String text = piece.text();
            if (!piece.code()) {
                follow(text, at, open);
            } else if (text.startsWith(END) && !open.isEmpty()) {
                links.put(at, open.pop());
            }
            at += text.length();
        }
        return links;
    }

    private static void follow(String text, int at, Deque<Integer> open) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '\\') {
                i++;
            } else if (character == '[') {
                open.push(at + i);
            } else if (character == ']' && !open.isEmpty()) {
                open.pop();
            }
        }
    }
}
