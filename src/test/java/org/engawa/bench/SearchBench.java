package org.engawa.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.engawa.bench.GeneratedStories.Question;
import org.engawa.bench.GeneratedStories.Way;
import org.engawa.catalogue.Catalogue;
import org.engawa.catalogue.Catalogues;
import org.engawa.catalogue.SearchQuery;
import org.engawa.content.StarterContent;
import org.engawa.locale.Site;

/**
 * How fast the search is, beside {@linkplain BareLucene bare Lucene} with the same texts; run by {@code src/bench/search}. Both are
 * asked the same questions, one after the other, in rounds by turns; the figures of a round are the median of all rounds.
 */
final class SearchBench {
    private static final int QUESTIONS = 400;
    private static final int WARMING = 2;
    private static final int ROUNDS = 5;
    private static final int TEN = 10;

    private final PrintStream out;
    private final StarterContent content;
    private final GeneratedStories stories;
    private final Catalogue catalogue;

    private SearchBench(PrintStream out, StarterContent content, GeneratedStories stories, Catalogue catalogue) {
        this.out = out;
        this.content = content;
        this.stories = stories;
        this.catalogue = catalogue;
    }

    /** Arguments: a folder to work in, how many editions there are in all, and whether to ask hostile questions instead. */
    public static void main(String[] arguments) throws IOException {
        Path work = Path.of(arguments[0]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        StarterContent content = StarterContent.read(Files.createDirectories(work.resolve("pictures")));
        GeneratedStories stories = new GeneratedStories(
                content, Math.max(1, Integer.parseInt(arguments[1]) / GeneratedStories.LANGUAGES.size()));
        try (Catalogue catalogue = Catalogues.in(work.resolve("ours"), content.settings(), stories)) {
            SearchBench bench = new SearchBench(out, content, stories, catalogue);
            bench.say("# %d editions", catalogue.size());
            if (arguments.length > 2 && arguments[2].equals("hostile")) {
                bench.hostile();
            } else {
                bench.compare(work);
            }
        }
    }

    private void say(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }

    /** Someone who answers. */
    private interface Answer {
        long ask(Question question) throws IOException;
    }

    private void compare(Path work) throws IOException {
        Site site = content.settings().site();
        List<Question> questions = stories.questions(QUESTIONS);
        try (BareLucene bare =
                new BareLucene(work.resolve("bare"), stories, content.settings().vocabulary(), site.zone())) {
            Asked ours = new Asked("engawa", this::answer);
            Asked one = new Asked("lucene, own language", question -> bare.ask(question, List.of(question.language())));
            Asked all = new Asked("lucene, all languages", question -> bare.ask(question, GeneratedStories.LANGUAGES));
            for (int round = -WARMING; round < ROUNDS; round++) {
                for (Asked asked : List.of(ours, one, all)) {
                    asked.round(questions, round >= 0);
                }
            }
            say("%-10s %-22s %10s %10s %10s %10s", "question", "answered by", "met", "p50 ms", "p99 ms", "p99 ratio");
            table("all", Way.FOUND, List.of(ours, one, all));
            for (Way way : Way.values()) {
                table(way.name().toLowerCase(Locale.ROOT), List.of(way), List.of(ours, one, all));
            }
        }
    }

    private long answer(Question question) {
        String text = question.way() == Way.PHRASE ? "\"" + question.text() + "\"" : question.text();
        return catalogue.search(SearchQuery.of(text), question.language(), TEN).total();
    }

    private void table(String name, List<Way> ways, List<Asked> all) {
        for (Asked asked : all) {
            say(
                    "%-10s %-22s %10d %10.2f %10.2f %10.2f",
                    name,
                    asked.name,
                    asked.met(ways),
                    asked.within(0.5, ways),
                    asked.within(0.99, ways),
                    all.get(0).within(0.99, ways) / asked.within(0.99, ways));
        }
    }

    /** What one answerer took. */
    private static final class Asked {
        private final String name;
        private final Answer answer;
        private final List<Map<Way, Times>> rounds = new ArrayList<>();
        private final Map<Way, Long> met = new EnumMap<>(Way.class);

        Asked(String name, Answer answer) {
            this.name = name;
            this.answer = answer;
        }

        void round(List<Question> questions, boolean counts) throws IOException {
            Map<Way, Times> times = new EnumMap<>(Way.class);
            met.clear();
            for (Question question : questions) {
                long began = System.nanoTime();
                long found = answer.ask(question);
                long taken = System.nanoTime() - began;
                times.computeIfAbsent(question.way(), way -> new Times()).add(taken);
                met.merge(question.way(), found, Long::sum);
            }
            if (counts) {
                rounds.add(times);
            }
        }

        long met(List<Way> ways) {
            return ways.stream().mapToLong(way -> met.getOrDefault(way, 0L)).sum();
        }

        double within(double part, List<Way> ways) {
            double[] each = rounds.stream()
                    .mapToDouble(round -> Times.of(ways.stream()
                                    .map(way -> round.getOrDefault(way, new Times()))
                                    .toList())
                            .within(part))
                    .sorted()
                    .toArray();
            return each[each.length / 2];
        }
    }

    private void hostile() throws IOException {
        List<String> texts = HostileTexts.all(stories);
        try (Catalogue starter = Catalogues.of(content.settings(), content.stories())) {
            say("%-10s %10s %10s %10s %10s %10s", "editions", "questions", "p50 ms", "p99 ms", "max ms", "incomplete");
            hostile(starter, texts);
            hostile(catalogue, texts);
        }
    }

    private void hostile(Catalogue asked, List<String> texts) {
        record Slow(long taken, String text) {}
        for (String text : texts.subList(0, Math.min(texts.size(), 1000))) {
            asked.search(SearchQuery.of(text), "en", TEN);
        }
        Times times = new Times();
        List<Slow> slow = new ArrayList<>();
        int incomplete = 0;
        for (int i = 0; i < texts.size(); i++) {
            String reader = GeneratedStories.LANGUAGES.get(i % GeneratedStories.LANGUAGES.size());
            long began = System.nanoTime();
            incomplete +=
                    asked.search(SearchQuery.of(texts.get(i)), reader, TEN).complete() ? 0 : 1;
            long taken = System.nanoTime() - began;
            times.add(taken);
            slow.add(new Slow(taken, texts.get(i)));
        }
        say(
                "%-10d %10d %10.2f %10.2f %10.2f %10d",
                asked.size(), times.size(), times.within(0.5), times.within(0.99), times.within(1), incomplete);
        slow.sort((one, other) -> Long.compare(other.taken(), one.taken()));
        slow.subList(0, Math.min(slow.size(), 5))
                .forEach(one -> say(
                        "# %.0f ms: %s",
                        one.taken() / 1e6, one.text().replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{P}\\p{S} ]", "?")));
    }
}
