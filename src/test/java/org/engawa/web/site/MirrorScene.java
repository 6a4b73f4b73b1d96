package org.engawa.web.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.engawa.mirror.MirrorFolder;
import org.engawa.publication.Change;
import org.engawa.publication.PublishedStory;
import org.engawa.reading.MovedClock;
import org.engawa.reading.Tale;
import org.engawa.web.Answer;
import org.engawa.web.MirrorHands;
import org.engawa.web.MirrorWriter;
import org.engawa.web.Mirrored;
import org.engawa.web.ReaderRequest;

/** A site and the mirrors that are made of it. */
final class MirrorScene implements AutoCloseable {
    final SampleSite site;
    final MovedClock clock = new MovedClock();
    private final Path folder;
    private final ExecutorService executor = Executors.newFixedThreadPool(2);
    private long position = 10;

    /** Of these stories, with mirrors in a folder. */
    MirrorScene(Path folder, List<Tale> tales) {
        this.folder = folder;
        this.site = SampleSite.of(tales.toArray(Tale[]::new));
    }

    /** Of a room, but for most cards: a tenth of a second of a processor goes into each. */
    MirrorWriter writer(Mirrored room) {
        return new MirrorWriter(List.of(new FewCards(room)), clock, new MirrorHands(executor, 2));
    }

    MirrorWriter writer() {
        return writer(site.site);
    }

    MirrorWriter.Done write(MirrorWriter writer, String name) throws IOException {
        try (MirrorFolder mirror = MirrorFolder.open(folder.resolve(name))) {
            return writer.write(mirror, new MirrorWriter.Original("1", position, Map.of(), Optional.empty()));
        }
    }

    /** A story becomes this, by an entry of the log. */
    void change(Tale tale) {
        PublishedStory story = tale.published();
        position++;
        Change change = new Change(position, OffsetDateTime.parse("2026-11-21T10:00:00Z"));
        site.change(new PublishedStory(story.id(), story.editions(), story.withdrawn(), change));
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** Everything in a mirror but what tells when it was written. */
    Map<String, String> contents(String name) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        Path root = folder.resolve(name);
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                contents.put(root.relativize(file).toString(), text.replaceFirst("(?m)^# written: .*\n", ""));
            }
        }
        return contents;
    }

    @Override
    public void close() {
        executor.shutdown();
    }

    /** A room without the cards of topics, of the site, and of the many results. */
    private static final class FewCards extends Watched {
        FewCards(Mirrored room) {
            super(room);
        }

        @Override
        public void addresses(Addresses all) {
            super.addresses(new Addresses() {
                @Override
                public void add(String address) {
                    if (!address.matches("/card\\.png|/cards/topics/.*")) {
                        all.add(address);
                    }
                }

                @Override
                public void add(String address, long position) {
                    if (!address.startsWith("/cards/result-")) {
                        all.add(address, position);
                    }
                }
            });
        }
    }

    /** A room through which every question passes. */
    static class Watched implements Mirrored {
        private final Mirrored room;

        Watched(Mirrored room) {
            this.room = room;
        }

        @Override
        public void addresses(Addresses all) {
            room.addresses(all);
        }

        @Override
        public Answer answer(ReaderRequest request) {
            return room.answer(request);
        }

        @Override
        public long state() {
            return room.state();
        }

        @Override
        public Optional<Set<String>> changedSince(long state) {
            return room.changedSince(state);
        }
    }
}
