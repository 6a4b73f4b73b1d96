package org.engawa.mirror;

import java.io.IOException;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Holds a copy of a site, a folder or what readers get, against its signed manifest. What differs is looked at again after a while,
 * with the manifest as it is then, for pages may change between one look and the next; only what differed each time is told.
 */
public final class MirrorCheck {
    /** Behind a proxy that keeps pages for a minute, the last look sees what there is. */
    public static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(5), Duration.ofSeconds(20), Duration.ofSeconds(45));

    /**
     * A page that is published every other second is as its manifest says only between one writing and the next: that moment is waited
     * for, where the manifest itself tells that a page changes.
     */
    private static final int GLANCES = 40;

    private static final Duration GLANCE = Duration.ofMillis(250);

    private final Copy copy;
    private final @Nullable PublicKey key;
    private final Clock clock;
    private final List<Duration> pauses;

    /**
     * Of a copy.
     *
     * @param key by which its manifest is to be signed; null to believe any
     * @param pauses before each further look
     */
    public MirrorCheck(Copy copy, @Nullable PublicKey key, Clock clock, List<Duration> pauses) {
        this.copy = copy;
        this.key = key;
        this.clock = clock;
        this.pauses = List.copyOf(pauses);
    }

    /** A copy of a site. */
    public interface Copy {
        /** The text of its manifest. */
        String manifest() throws IOException, InterruptedException;

        /** What is wrong with files, by name, in a few words, of all these; those that are right are not told. */
        Map<String, String> differences(Set<String> names, Manifest manifest) throws IOException, InterruptedException;

        /** Files that are there and not in the manifest, as far as that can be told. */
        List<String> strangers(Manifest manifest) throws IOException;
    }

    /**
     * What was found.
     *
     * @param manifest against which it was held
     * @param problems what is wrong, a sentence each; none when all is as it was signed
     */
    public record Report(Manifest manifest, List<String> problems) {
        /** Keeps its own copy. */
        public Report {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Looks at everything.
     *
     * @param oldest how old the manifest may be; empty for any age
     * @throws IOException when there is no manifest that can be believed; the message is a sentence
     */
    public Report run(Optional<Duration> oldest) throws IOException, InterruptedException {
        Manifest first = manifest();
        Look look = new Look(first, copy.differences(first.files().keySet(), first), copy.strangers(first));
        for (Duration pause : pauses) {
            if (look.isFine()) {
                break;
            }
            Thread.sleep(pause.toMillis());
            look = again(look);
        }
        for (int glance = 0; glance < GLANCES && look.mayBeBetween(first); glance++) {
            Thread.sleep(GLANCE.toMillis());
            look = again(look);
        }
        Manifest manifest = look.manifest();
        List<String> problems = new ArrayList<>();
        age(manifest, oldest).ifPresent(problems::add);
        look.wrong().forEach((name, what) -> problems.add(name + " " + what));
        look.strangers().forEach(name -> problems.add(name + " was added"));
        return new Report(manifest, problems);
    }

    /**
     * What was seen once.
     *
     * @param manifest against which it was held
     * @param wrong what is wrong with files, by name
     * @param strangers files that it does not name
     */
    private record Look(Manifest manifest, Map<String, String> wrong, List<String> strangers) {
        Look {
            wrong = new TreeMap<>(wrong);
            strangers = List.copyOf(strangers);
        }

        boolean isFine() {
            return wrong.isEmpty() && strangers.isEmpty();
        }

        /** Whether something is wrong that has another hash, or a name at all, in this manifest. */
        boolean mayBeBetween(Manifest earlier) {
            return wrong.keySet().stream()
                    .anyMatch(name -> !Objects.equals(
                            manifest.files().get(name), earlier.files().get(name)));
        }
    }

    /** Looks once more at what was wrong, and at nothing else: what was right and has changed since was written by whoever has the key. */
    private Look again(Look before) throws IOException, InterruptedException {
        Manifest manifest = manifest();
        Set<String> names = new TreeSet<>(before.wrong().keySet());
        names.retainAll(manifest.files().keySet());
        List<String> strangers = new ArrayList<>(copy.strangers(manifest));
        strangers.retainAll(before.strangers());
        return new Look(manifest, copy.differences(names, manifest), strangers);
    }

    private Manifest manifest() throws IOException, InterruptedException {
        String text = copy.manifest();
        return key == null ? Manifest.read(text) : Manifest.read(text, key);
    }

    private Optional<String> age(Manifest manifest, Optional<Duration> oldest) {
        Instant now = clock.instant();
        if (manifest.written().isAfter(now.plus(Duration.ofMinutes(5)))) {
            return Optional.of("the manifest is of the future, " + manifest.written() + "; one of the clocks is wrong");
        }
        return oldest.filter(age -> manifest.written().isBefore(now.minus(age)))
                .map(age -> "the manifest is of " + manifest.written()
                        + ": the mirror is no longer kept, or an old one was put in its place");
    }
}
