package org.engawa.story;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where a story stands in all its languages, as one short text by which the database can select and count. */
final class Standings {
    private Standings() {}

    /** Of a story as it is now, for example ` ar:B- en:LD `. */
    static String of(Story story) {
        Map<String, Standing> all = new TreeMap<>();
        for (Translation translation : story.translations()) {
            Standing standing = Standing.of(translation);
            if (!standing.equals(Standing.NONE)) {
                all.put(translation.language(), standing);
            }
        }
        return all.isEmpty()
                ? " "
                : all.entrySet().stream()
                        .map(entry -> entry.getKey() + ":" + entry.getValue().letters())
                        .collect(Collectors.joining(" ", " ", " "));
    }

    /** What was written by {@link #of}, by language. */
    static Map<String, Standing> read(String text) {
        Map<String, Standing> all = new LinkedHashMap<>();
        for (String word : text.strip().split(" ")) {
            int colon = word.indexOf(':');
            if (colon > 0) {
                all.put(word.substring(0, colon), Standing.ofLetters(word.substring(colon + 1)));
            }
        }
        return all;
    }
}
