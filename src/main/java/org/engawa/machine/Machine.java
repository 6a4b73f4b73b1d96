package org.engawa.machine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.Config;
import org.engawa.machine.MachineFailure.Why;
import org.jspecify.annotations.Nullable;

/**
 * The machine that translates, if the operator names one. It is asked only when a member asks, and nothing is sent anywhere else.
 * Members who ask while others wait for it are told so, for it must not keep those who read and write waiting.
 */
@ApplicationScoped
public class Machine {
    private static final Logger LOG = System.getLogger(Machine.class.getName());
    private static final int MOST_AT_ONCE = 2;
    private static final int LONGEST_ANSWER = 1_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LONGEST_ASKED = Duration.ofSeconds(40);

    @Inject
    Config config;

    private final Semaphore turns = new Semaphore(MOST_AT_ONCE);
    private volatile @Nullable Optional<MachineSettings> read;
    private volatile @Nullable Outbound outbound;

    /** For the container. */
    public Machine() {}

    /** For tests: one that waits for so long. */
    Machine(Config config, Duration patience) {
        this.config = config;
        this.outbound = new Outbound(patience, LONGEST_ANSWER);
    }

    /** The host to which texts are sent; nothing when none is named, or the settings are wrong, which the log tells once. */
    public Optional<String> host() {
        return settings().map(MachineSettings::host);
    }

    /**
     * Has passages translated. Whatever goes wrong is told in the answer, beside what was done.
     *
     * @param passages Markdown
     * @param from BCP 47 tag
     * @param to BCP 47 tag
     */
    public Drafts translate(List<String> passages, String from, String to) {
        Map<String, String> made = new LinkedHashMap<>();
        Set<String> lost = new LinkedHashSet<>();
        long end = System.nanoTime() + LONGEST_ASKED.toNanos();
        boolean turn = turns.tryAcquire();
        try {
            if (!turn) {
                throw new MachineFailure(Why.BUSY, "others wait for it");
            }
            for (Batch batch : Batch.of(passages)) {
                if (System.nanoTime() > end) {
                    throw new MachineFailure(Why.SILENT, "it takes too long");
                }
                List<String> answers = new ArrayList<>(ask(batch.texts(), from, to));
                for (Batch.Part part : batch.parts()) {
                    List<String> own = answers.subList(0, part.tagged().texts().size());
                    part.tagged()
                            .restored(own)
                            .ifPresentOrElse(text -> made.put(part.passage(), text), () -> lost.add(part.passage()));
                    own.clear();
                }
            }
            return new Drafts(made, lost, Optional.empty());
        } catch (MachineFailure e) {
            LOG.log(
                    Level.WARNING,
                    "The machine at {0} did not translate: {1}, {2}",
                    host().orElse("nowhere"),
                    e.why(),
                    e.getMessage());
            return new Drafts(made, lost, Optional.of(e.why()));
        } finally {
            if (turn) {
                turns.release();
            }
        }
    }

    private List<String> ask(List<String> texts, String from, String to) throws MachineFailure {
        if (texts.isEmpty()) {
            return List.of();
        }
        MachineSettings settings = settings().orElseThrow(() -> new MachineFailure(Why.SILENT, "no machine is named"));
        Shape shape = settings.shape();
        String answer = outbound()
                .post(
                        URI.create(settings.address() + shape.path()),
                        shape.headers(settings.key()),
                        shape.question(texts, from, to, settings.key()));
        try {
            List<@Nullable String> answers = shape.texts(answer);
            if (answers.size() == texts.size()) {
                return answers.stream()
                        .map(text -> Objects.requireNonNullElse(text, ""))
                        .toList();
            }
        } catch (UncheckedIOException e) {
            throw new MachineFailure(Why.BROKEN, e);
        }
        throw new MachineFailure(Why.BROKEN, "it answers with another number of texts");
    }

    private Outbound outbound() {
        Outbound known = outbound;
        if (known == null) {
            known = new Outbound(PATIENCE, LONGEST_ANSWER);
            outbound = known;
        }
        return known;
    }

    private Optional<MachineSettings> settings() {
        Optional<MachineSettings> known = read;
        if (known == null) {
            known = Optional.empty();
            try {
                known = MachineSettings.of(config);
            } catch (IllegalStateException e) {
                LOG.log(Level.ERROR, "No machine translates until its settings are right: {0}", e.getMessage());
            }
            read = known;
        }
        return known;
    }
}
