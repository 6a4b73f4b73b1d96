package org.engawa.web;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.engawa.digest.TextHash;
import org.engawa.mirror.Manifest;
import org.engawa.mirror.MirrorFile;
import org.engawa.mirror.MirrorFolder;
import org.engawa.mirror.SigningKey;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the rooms for readers answer into the folder of a mirror. It asks them as a reader does and knows nothing of their
 * pages, so the mirror says what the site says. The first time it asks for everything, and touches no file that is as it was; from then
 * on only for what was made from something that changed since. For one folder; calls wait for each other.
 */
public final class MirrorWriter {
    /** Redirections: a path, a blank, where it is now, a semicolon. */
    public static final String MOVED = "moved.map";

    /** So old a manifest becomes where nothing changes; whoever checks it sees that the mirror is still looked after. */
    private static final Duration RENEWED = Duration.ofHours(1);

    private final List<Mirrored> rooms;
    private final Clock clock;
    private final MirrorHands hands;
    private final Map<String, Written> known = new HashMap<>();
    private List<Long> states = List.of();
    private @Nullable Instant sealed;
    private long nextEnd = Long.MAX_VALUE;

    /**
     * For these rooms; where several have an address, the first answers.
     *
     * @param hands do the work
     */
    public MirrorWriter(List<Mirrored> rooms, Clock clock, MirrorHands hands) {
        this.rooms = List.copyOf(rooms);
        this.clock = clock;
        this.hands = hands;
    }

    /**
     * What a mirror is a mirror of.
     *
     * @param program version of this program
     * @param position of the publication log that the rooms reflect
     * @param notes texts that lie beside the files, by name
     * @param key of the operator, where there is one
     */
    public record Original(String program, long position, Map<String, String> notes, Optional<SigningKey> key) {}

    /**
     * What was done.
     *
     * @param files how many files the mirror has
     * @param asked how many addresses were asked for
     * @param written how many files are new or others than before
     * @param removed how many were taken away
     */
    public record Done(int files, int asked, int written, int removed) {}

    /** Whether anything may have changed since the last time, at the cost of a look. */
    public synchronized boolean isBehind() {
        return !states().equals(states)
                || sealed == null
                || !clock.instant().isBefore(sealed.plus(RENEWED))
                || clock.millis() >= nextEnd;
    }

    /**
     * Brings a mirror up to date. When it fails, every file in it is one that was right when it was written, and the next time goes
     * on; what was withdrawn went first.
     *
     * @param folder the same each time
     * @throws IOException when a file can't be written, or a page can't be made; the message is a sentence
     */
    public synchronized Done write(MirrorFolder folder, Original original) throws IOException {
        List<Long> now = states();
        Optional<Set<String>> changed = changed();
        Map<String, Wanted> wanted = wanted();
        Map<String, List<MirrorFile>> stale = new HashMap<>();
        int removed = states.isEmpty()
                ? new EarlierMirror(folder, original).adopt(wanted, known, stale)
                : removeUnwanted(folder, wanted);
        List<Wanted> todo = wanted.values().stream()
                .filter(one -> !keeps(known.get(one.address()), one, changed))
                .toList();
        Map<String, Written> made = hands.write(folder, todo, address -> before(address, stale));
        known.putAll(made);
        int written = (int) made.values().stream().filter(Written::isNew).count();
        removed += made.values().stream().mapToInt(Written::removed).sum();
        seal(folder, original, written + removed > 0);
        states = now;
        nextEnd = known.values().stream().mapToLong(Written::until).min().orElse(Long.MAX_VALUE);
        return new Done(hashes().size(), todo.size(), written, removed);
    }

    /** The files that an address has had until now. */
    private List<MirrorFile> before(String address, Map<String, List<MirrorFile>> stale) {
        List<MirrorFile> files = new ArrayList<>(stale.getOrDefault(address, List.of()));
        Written written = known.get(address);
        if (written != null && written.file() != null) {
            files.add(written.file());
        }
        return files;
    }

    private List<Long> states() {
        return rooms.stream().map(Mirrored::state).toList();
    }

    /** In all rooms together; what one may not take to be as it was, no other may. */
    private Optional<Set<String>> changed() {
        if (states.isEmpty()) {
            return Optional.empty();
        }
        Set<String> tags = new HashSet<>();
        for (int i = 0; i < rooms.size(); i++) {
            Optional<Set<String>> some = rooms.get(i).changedSince(states.get(i));
            if (some.isEmpty()) {
                return Optional.empty();
            }
            tags.addAll(some.get());
        }
        return Optional.of(tags);
    }

    private Map<String, Wanted> wanted() {
        Map<String, Wanted> all = new LinkedHashMap<>();
        for (Mirrored room : rooms) {
            room.addresses(new Mirrored.Addresses() {
                @Override
                public void add(String address) {
                    all.putIfAbsent(address, new Wanted(address, room, Wanted.ANY));
                }

                @Override
                public void add(String address, long position) {
                    all.putIfAbsent(address, new Wanted(address, room, position));
                }
            });
        }
        return all;
    }

    private int removeUnwanted(MirrorFolder folder, Map<String, Wanted> wanted) throws IOException {
        List<String> gone = known.keySet().stream()
                .filter(address -> !wanted.containsKey(address))
                .toList();
        int removed = 0;
        for (String address : gone) {
            Written written = known.remove(address);
            if (written != null && written.file() != null) {
                folder.remove(written.file());
                removed++;
            }
        }
        return removed;
    }

    private boolean keeps(@Nullable Written written, Wanted wanted, Optional<Set<String>> changed) {
        Provenance source = written == null ? null : written.source();
        if (written == null || source == null || !source.holds(clock.millis())) {
            return false;
        }
        return wanted.position() == Wanted.ANY
                ? changed.filter(tags -> !source.madeFrom(tags)).isPresent()
                : written.position() == wanted.position();
    }

    private Map<String, String> hashes() {
        Map<String, String> hashes = new TreeMap<>();
        known.values().forEach(written -> {
            if (written.file() != null) {
                hashes.put(written.file().name(), written.hash());
            }
        });
        return hashes;
    }

    private void seal(MirrorFolder folder, Original original, boolean changed) throws IOException {
        StringBuilder moved = new StringBuilder();
        new TreeMap<>(known).forEach((address, written) -> {
            if (written.elsewhere() != null) {
                moved.append(address).append(' ').append(written.elsewhere()).append(";\n");
            }
        });
        Map<String, String> hashes = hashes();
        Map<String, String> notes = new TreeMap<>(original.notes());
        notes.put(MOVED, moved.toString());
        boolean noted = false;
        for (Map.Entry<String, String> note : notes.entrySet()) {
            noted |= folder.note(note.getKey(), note.getValue());
            hashes.put(note.getKey(), TextHash.of(note.getValue()));
        }
        Instant now = clock.instant();
        if (changed || noted || sealed == null || !now.isBefore(sealed.plus(RENEWED))) {
            folder.seal(
                    new Manifest(original.program(), original.position(), now, new TreeMap<>(hashes)), original.key());
            sealed = now;
        }
    }

    /**
     * An address that is to be in the mirror.
     *
     * @param position the entry of the log with which the one story that it shows became what it is, or {@link #ANY}
     */
    record Wanted(String address, Mirrored room, long position) {
        /** It may show anything. */
        static final long ANY = -1;
    }

    /**
     * What became of an address.
     *
     * @param file null where no file can answer it
     * @param hash SHA-256 of the file in hexadecimal
     * @param elsewhere where its readers are sent
     * @param source null where that is not known
     * @param position as it was wanted
     * @param isNew whether the file was written now
     * @param removed how many files went for it
     */
    record Written(
            @Nullable MirrorFile file,
            String hash,
            @Nullable String elsewhere,
            @Nullable Provenance source,
            long position,
            boolean isNew,
            int removed) {
        long until() {
            return source == null ? Long.MAX_VALUE : source.until();
        }
    }
}
