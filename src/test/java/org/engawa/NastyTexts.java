package org.engawa;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Texts that break careless readers and writers; the same for the same seed. */
public final class NastyTexts {
    private static final List<String> OWN = List.of(
            "no",
            "yes",
            "on",
            "~",
            "null",
            "1e3",
            "0x1F",
            "010",
            "0b11",
            "1_000",
            ".5",
            "-",
            "2026-11-21",
            "12:30:45",
            "2026-11-21T09:00:00+09:00",
            "true",
            "<<",
            "=",
            "a: b",
            "a:",
            ": a",
            "a #b",
            "# a",
            "- a",
            "? a",
            "[a, b]",
            "{a: b}",
            "*alias",
            "&anchor",
            "!tag",
            "|",
            ">-",
            "%YAML 1.2",
            "@a",
            "`a`",
            "\"quoted\"",
            "'quoted'",
            "it's \"both\"",
            "back\\slash \\n",
            "---",
            "...",
            "--- a",
            " leading",
            "  two leading",
            "trailing ",
            "\ttab",
            "tab\tinside",
            "a\nb",
            "a\n\nb\n",
            " a\n  b\n c",
            "a\n---\nb",
            "a\n...\nb",
            "\na",
            "a\n\n\n",
            "trailing blank \nline",
            "日本語：「縁側」、です。",
            "ア゛ か\u3099 \u304C",
            "إنغاوا — شرفةٌ «بيت»",
            "\u202Ereversed\u202C",
            "\u200Fright",
            "a\u200Db \u200C c",
            "👩🏽‍🔬🇯🇵🏳️‍🌈",
            "𠮷野家 𝒳",
            "e\u0301 é",
            "İıßſ",
            "a\u00A0b\u2003c",
            "a\u2028b\u2029c\u0085d",
            "\uFEFFmark",
            "\uFFFD \uFFFE",
            "\u0001\u0007\u001B[31m\u007F",
            "<script>alert(1)</script>",
            "{{ 7*7 }} ${7*7} #{7*7} <%= 7 %>",
            "'; DROP TABLE story; --",
            "[^cited] [link](story:x)",
            "a".repeat(500));

    private static final List<String> ALL = all();

    private NastyTexts() {}

    /** Every text that a file can hold and that is not blank. */
    public static List<String> list() {
        return ALL;
    }

    /** One of them, or several in a row. */
    public static String next(Random random) {
        String first = ALL.get(random.nextInt(ALL.size()));
        return random.nextInt(3) > 0 ? first : first + pick(random, " ", ": ", "\n", " #", "") + next(random);
    }

    /** Markdown of several lines, with line ends as files have them. */
    public static String body(Random random) {
        StringBuilder body = new StringBuilder(pick(random, "", "\n", "   ", "---\n", "\t", "# "));
        IntStream.range(0, 1 + random.nextInt(8))
                .forEach(i -> body.append(next(random)).append(pick(random, "\n", "\n\n", "  \n", "\n---\n", "")));
        return body.toString().replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String pick(Random random, String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    private static List<String> all() {
        List<String> all = new ArrayList<>(OWN);
        if (Corpus.has("naughty-strings.jsonl")) {
            Corpus.cases("naughty-strings.jsonl").stream()
                    .map(line -> line.path("s").asText())
                    .forEach(all::add);
        }
        return all.stream()
                .filter(text -> !text.isBlank() && text.length() < 2000)
                .filter(text -> text.codePoints()
                        .noneMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE))
                .distinct()
                .toList();
    }
}
