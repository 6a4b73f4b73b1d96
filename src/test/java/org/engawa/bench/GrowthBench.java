package org.engawa.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.engawa.catalogue.Catalogue;
import org.engawa.catalogue.Catalogues;
import org.engawa.content.StarterContent;
import org.engawa.publication.PublishedEdition;
import org.engawa.publication.PublishedStory;
import org.engawa.theme.LiveTheme;
import org.engawa.theme.Phrases;
import org.engawa.theme.Theme;
import org.engawa.web.Answer;
import org.engawa.web.Mirrored;
import org.engawa.web.ReaderRequest;
import org.engawa.web.feed.FeedRoom;
import org.engawa.web.site.SiteRoom;

/** What a publication costs as a site grows; run by {@code src/bench/growth}. */
final class GrowthBench {
    private static final int CHANGES = 60;
    private static final int READERS = 16;
    private static final int PAGES_EACH = 60;
    private static final int KEPT = 1000;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final StarterContent content;
    private final Path work;
    private final Theme theme =
            new LiveTheme(Path.of("themes/engawa"), Phrases.NONE, Runnable::run, () -> 0L).current();
    private final Map<String, Double> smallest = new HashMap<>();

    private GrowthBench(Path work) throws IOException {
        this.work = work;
        this.content = StarterContent.read(Files.createDirectories(work.resolve("pictures")));
    }

    /** Arguments: a folder to work in, and how many stories there are, the smallest number first. */
    public static void main(String[] arguments) throws Exception {
        GrowthBench bench = new GrowthBench(Path.of(arguments[0]));
        for (String stories : Arrays.asList(arguments).subList(1, arguments.length)) {
            bench.measure(Integer.parseInt(stories));
        }
    }

    private void measure(int stories) throws Exception {
        GeneratedStories all = GeneratedStories.inAllLanguages(content, stories + 2 * CHANGES);
        long begin = System.nanoTime();
        List<PublishedStory> later = new ArrayList<>();
        try (Catalogue catalogue = Catalogues.in(
                work.resolve("catalogue-" + stories), content.settings(), () -> all.first(stories, later::add))) {
            say(
                    "# %d editions of %d stories; their index was made in %.0f s; the process has %d MB",
                    catalogue.size(), stories, (System.nanoTime() - begin) / 1e9, resident());
            Rooms rooms = new Rooms(
                    SiteRoom.of(catalogue, theme, Clock.systemUTC(), work),
                    FeedRoom.of(catalogue, theme, Clock.systemUTC()));
            // Compiled, and the small parts of the index read, before it is measured.
            publish(catalogue, rooms, stories, later.subList(CHANGES, CHANGES + CHANGES / 2), new LinkedHashMap<>());
            Map<String, Times> told = new LinkedHashMap<>();
            publish(catalogue, rooms, stories, later.subList(0, CHANGES), told);
            told.put("a page that isn't kept, 16 readers at once", readers(rooms, stories));
            told.forEach(this::tell);
            say("  the process has %d MB", resident());
        }
        begin = System.nanoTime();
        Catalogues.in(work.resolve("catalogue-" + stories)).close();
        say("  opened again, and every byte of it checked, in %.1f s", (System.nanoTime() - begin) / 1e9);
    }

    /** The site and its feeds, as one reader asks both. */
    private record Rooms(SiteRoom site, FeedRoom feeds) {
        void changed(Set<String> tags) {
            site.changed(tags);
            feeds.changed(tags);
        }
    }

    private void publish(
            Catalogue catalogue, Rooms rooms, int stories, List<PublishedStory> fresh, Map<String, Times> told) {
        Random random = new Random(11);
        List<String> kept = random.ints(KEPT, 0, stories)
                .mapToObj(number -> "/en/stories/story-" + number)
                .distinct()
                .toList();
        for (PublishedStory next : fresh) {
            kept.forEach(page -> ask(rooms.site(), page, null));
            PublishedStory known = renamed(catalogue, "story-" + random.nextInt(stories), random.nextInt());
            change("a title", catalogue, rooms, known, kept, told);
            kept.forEach(page -> ask(rooms.site(), page, null));
            change("a new story", catalogue, rooms, next, kept, told);
        }
    }

    private void change(
            String what,
            Catalogue catalogue,
            Rooms rooms,
            PublishedStory story,
            List<String> kept,
            Map<String, Times> told) {
        PublishedEdition edition = story.editions().get(0);
        List<Answer> before =
                kept.stream().map(page -> ask(rooms.site(), page, null)).toList();
        timed(told, what + ": known", () -> rooms.changed(Catalogues.change(catalogue, story)));
        timed(told, what + ": its page", () -> ask(rooms.site(), "/en/stories/" + edition.slug(), null));
        timed(told, what + ": a list", () -> ask(rooms.site(), "/en/" + section(edition), null));
        timed(told, what + ": front page", () -> ask(rooms.site(), "/en/", null));
        timed(told, what + ": feed", () -> ask(rooms.feeds(), "/en/feed.atom", null));
        timed(
                told,
                what + ": search",
                () -> ask(rooms.site(), "/en/search", "q=" + edition.title().replaceAll(".* ", "")));
        long anew = 0;
        for (int i = 0; i < kept.size(); i++) {
            anew += ask(rooms.site(), kept.get(i), null) == before.get(i) ? 0 : 1;
        }
        told.computeIfAbsent(what + ": pages made anew, of " + kept.size(), any -> new Times())
                .add(anew * 1_000_000);
    }

    /** A list in which stories of its kind are. */
    private static String section(PublishedEdition edition) {
        return "topics/" + edition.facts().topics().get(0);
    }

    private static PublishedStory renamed(Catalogue catalogue, String slug, int number) {
        List<PublishedEdition> editions = catalogue.editions(slug).stream()
                .map(edition -> new PublishedEdition(
                        edition.story(),
                        edition.slug(),
                        edition.language(),
                        edition.original(),
                        edition.title().replaceAll("[^ ]*$", "") + "zxq" + Integer.toHexString(number),
                        edition.summary(),
                        edition.translator(),
                        edition.html(),
                        edition.plainText(),
                        edition.minutes(),
                        edition.citations(),
                        edition.facts(),
                        edition.becamePublic(),
                        edition.languages(),
                        edition.shownIn(),
                        edition.currency()))
                .toList();
        return new PublishedStory(
                editions.get(0).story(),
                editions,
                List.of(),
                new org.engawa.publication.Change(2, editions.get(0).becamePublic()));
    }

    private Times readers(Rooms rooms, int stories) throws Exception {
        // What the pages of a language have in common is made once.
        ask(rooms.site(), "/fr/stories/story-" + (stories - 1), null);
        List<Times> times = new ArrayList<>();
        ExecutorService executor = Executors.newFixedThreadPool(READERS);
        try {
            List<Future<?>> readers = new ArrayList<>();
            for (int reader = 0; reader < READERS; reader++) {
                int first = reader;
                Times own = new Times();
                times.add(own);
                readers.add(executor.submit(() -> {
                    // Each page once, so that none is kept.
                    for (int i = 0; i < PAGES_EACH && first + i * READERS < stories; i++) {
                        long begin = System.nanoTime();
                        ask(rooms.site(), "/fr/stories/story-" + (first + i * READERS), null);
                        own.add(System.nanoTime() - begin);
                    }
                }));
            }
            for (Future<?> reader : readers) {
                reader.get();
            }
        } finally {
            executor.shutdown();
        }
        return Times.of(times);
    }

    private static Answer ask(Mirrored room, String path, String query) {
        Answer answer = room.answer(new ReaderRequest("GET", path, query, null, "gzip", null));
        if (answer.status() != 200) {
            throw new IllegalStateException(path + " answers " + answer.status());
        }
        return answer;
    }

    private static void timed(Map<String, Times> told, String what, Runnable act) {
        long begin = System.nanoTime();
        act.run();
        told.computeIfAbsent(what, any -> new Times()).add(System.nanoTime() - begin);
    }

    private void tell(String what, Times times) {
        double median = times.within(0.5);
        double first = smallest.computeIfAbsent(what, any -> median);
        say("  %-45s %8.1f %8.1f  %5.2f", what, median, times.within(0.99), first == 0 ? 1 : median / first);
    }

    private static long resident() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private void say(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
