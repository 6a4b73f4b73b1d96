package org.engawa.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.engawa.Corpus;
import org.engawa.NastyTexts;
import org.engawa.catalogue.SearchQuery;

/** What nobody in his right mind searches for: public lists of such texts, where they are at hand, and ten thousand at random. */
final class HostileTexts {
    private static final int RANDOM = 10_000;
    private static final String SIGNS = "\"'«»「」-*?~^:()[]{}|&!+\\/<>@#%=.,;…\t\u0000\u200F\u202E";

    private HostileTexts() {}

    /** All of them, as far as an address may hold them: longer ones are refused before anything is searched, so they are cut. */
    static List<String> all(GeneratedStories stories) {
        Random random = new Random(11);
        List<String> texts = new ArrayList<>(NastyTexts.list());
        texts.addAll(field("naughty-strings.jsonl", "s"));
        texts.addAll(field("injection-values.jsonl", "value"));
        Stream.generate(() -> text(random, stories)).limit(RANDOM).forEach(texts::add);
        return texts.stream()
                .map(text -> text.substring(0, Math.min(text.length(), SearchQuery.LONGEST)))
                .toList();
    }

    private static List<String> field(String file, String name) {
        return Corpus.has(file)
                ? Corpus.cases(file).stream()
                        .map(line -> line.path(name).asText())
                        .toList()
                : List.of();
    }

    private static String text(Random random, GeneratedStories stories) {
        int length = 1 + random.nextInt(SearchQuery.LONGEST);
        return switch (random.nextInt(6)) {
            case 0 -> letters(random, length, 0x20, 0x7F);
            case 1 -> letters(random, length, 0, Character.MAX_CODE_POINT);
            case 2 -> letters(random, length, 0x3041, 0x9FA0);
            case 3 -> GeneratedWords.name(random) + " " + NastyTexts.next(random);
            case 4 -> stories.text(random);
            default -> broken(random, stories.text(random));
        };
    }

    private static String letters(Random random, int length, int from, int to) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.appendCodePoint(from + random.nextInt(to - from + 1));
        }
        return text.toString();
    }

    /** With signs anywhere, and letters lost. */
    private static String broken(Random random, String text) {
        StringBuilder broken = new StringBuilder(text);
        for (int i = text.length() / 6; i > 0 && !broken.isEmpty(); i--) {
            int at = random.nextInt(broken.length());
            if (random.nextBoolean()) {
                broken.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
            } else {
                broken.deleteCharAt(at);
            }
        }
        return broken.toString();
    }
}
