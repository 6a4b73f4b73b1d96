package org.engawa.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.engawa.catalogue.Catalogue;
import org.engawa.catalogue.Catalogues;
import org.engawa.content.StarterContent;
import org.engawa.mirror.MirrorFolder;
import org.engawa.publication.Change;
import org.engawa.publication.PublishedStory;
import org.engawa.theme.LiveTheme;
import org.engawa.theme.Phrases;
import org.engawa.web.MirrorHands;
import org.engawa.web.MirrorWriter;
import org.engawa.web.site.SiteRoom;

/** How fast a static mirror is written and followed, beside a plain copy of its files; run by {@code src/bench/mirror}. */
final class MirrorBench {
    private static final int HANDS = 2;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Path work;

    private MirrorBench(Path work) {
        this.work = work;
    }

    /** Arguments: a folder to work in, and how many editions there are. */
    public static void main(String[] arguments) throws Exception {
        new MirrorBench(Path.of(arguments[0])).run(Integer.parseInt(arguments[1]));
    }

    private void run(int editions) throws Exception {
        StarterContent content = StarterContent.read(Files.createDirectories(work.resolve("pictures")));
        List<PublishedStory> stories = new ArrayList<>();
        for (PublishedStory story :
                new GeneratedStories(content, Math.max(1, editions / GeneratedStories.LANGUAGES.size()))) {
            stories.add(at(story, stories.size() + 1L));
        }
        ExecutorService executor = Executors.newFixedThreadPool(HANDS);
        try (Catalogue catalogue = Catalogues.in(work.resolve("catalogue"), content.settings(), stories)) {
            SiteRoom room = SiteRoom.of(
                    catalogue,
                    new LiveTheme(Path.of("themes/engawa"), Phrases.NONE, Runnable::run, () -> 0L).current(),
                    Clock.systemUTC(),
                    work);
            MirrorWriter writer = new MirrorWriter(List.of(room), Clock.systemUTC(), new MirrorHands(executor, HANDS));
            say("# %d editions of %d stories; no cards, feeds and API", catalogue.size(), stories.size());
            double full = told("full", () -> write(writer));
            told("the same again", () -> write(writer));
            PublishedStory changed = at(stories.get(0), stories.size() + 1L);
            Set<String> tags = Catalogues.change(catalogue, changed);
            room.changed(tags);
            told("one changed story", () -> write(writer));
            double anew = told(
                    "full, by another process",
                    () -> write(new MirrorWriter(List.of(room), Clock.systemUTC(), new MirrorHands(executor, HANDS))));
            double copied = told("plain copy of the files", this::copy);
            say("ratio to the copy: full %.1f, by another process %.1f", full / copied, anew / copied);
        } finally {
            executor.shutdown();
        }
    }

    private static PublishedStory at(PublishedStory story, long position) {
        return new PublishedStory(
                story.id(),
                story.editions(),
                story.withdrawn(),
                new Change(position, OffsetDateTime.parse("2026-11-21T10:00:00Z")));
    }

    private MirrorWriter.Done write(MirrorWriter writer) throws IOException {
        try (MirrorFolder folder = MirrorFolder.open(work.resolve("mirror"))) {
            return writer.write(folder, new MirrorWriter.Original("1", Long.MAX_VALUE, Map.of(), Optional.empty()));
        }
    }

    private MirrorWriter.Done copy() throws IOException {
        Path from = work.resolve("mirror");
        Path to = work.resolve("copy");
        int files = 0;
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
                files += Files.isRegularFile(file) ? 1 : 0;
            }
        }
        return new MirrorWriter.Done(files, 0, files, 0);
    }

    private double told(String name, Callable<MirrorWriter.Done> act) throws Exception {
        long begin = System.nanoTime();
        MirrorWriter.Done done = act.call();
        double seconds = (System.nanoTime() - begin) / 1e9;
        say(
                "%-26s %8.2f s, %d files, %d asked for, %d written, %.0f files a second",
                name, seconds, done.files(), done.asked(), done.written(), done.files() / seconds);
        return seconds;
    }

    private void say(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
