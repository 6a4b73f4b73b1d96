package org.engawa.markdown;

import com.fasterxml.jackson.databind.JsonNode;

/** Builds the texts of the pathological cases from their parts. */
final class Pathological {

    private Pathological() {}

    static String text(JsonNode c) {
        return text(c, c.get("n").asInt());
    }

    static String text(JsonNode c, int n) {
        StringBuilder text = new StringBuilder();
        for (JsonNode part : c.get("parts")) {
            int times = part.get(1).isTextual() ? n : part.get(1).asInt();
            text.append(part(part.get(0).asText(), times));
        }
        return text.toString();
    }

    private static String part(String part, int times) {
        if (!part.startsWith("gen:")) {
            return part.repeat(times);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < times; i++) {
            switch (part.substring("gen:".length())) {
                case "indented-list" -> text.append(" ".repeat(2 * i)).append("- a\n");
                case "backtick-lengths" -> text.append("e").append("`".repeat(i + 1));
                case "refdefs" ->
                    text.append("[").append(i).append("]: /u").append(i).append("\n");
                case "header-n-cols" -> text.append("|x");
                default -> throw new IllegalArgumentException(part);
            }
        }
        if (part.equals("gen:header-n-cols")) {
            text.append("|\n").append("|-".repeat(times)).append("|\n");
        }
        return text.toString();
    }
}
