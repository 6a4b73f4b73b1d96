package org.engawa.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.engawa.json.Json;
import org.engawa.vocabulary.Entry;
import org.engawa.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The settings of the site on the writing side. */
@ApplicationScoped
public class Settings {
    private static final String NAME = "settings";

    /** Of what members tended in the newsroom. */
    private static final String TENDED = "tended";

    @Inject
    private JpaSiteDocuments documents;

    @Inject
    private PublicationLog log;

    @Inject
    private Clock clock;

    @Inject
    private SettledOnce once;

    private volatile @Nullable Read last;

    /** The settings now. */
    @Transactional
    public SiteSettings current() {
        return once.found().orElseGet(() -> once.find(read()));
    }

    private SiteSettings read() {
        SiteDocument.Stamp now = documents.stamp(NAME).orElse(null);
        if (now == null) {
            return SiteSettings.unnamed();
        }
        Read present = last;
        if (present == null || !present.stamp.equals(now)) {
            present = documents.find(NAME).map(Settings::read).orElseThrow();
            last = present;
        }
        return present.settings;
    }

    /** Every page of the newsroom asks for them, and reading the whole vocabulary takes longer than the rest of it. */
    private static Read read(SiteDocument document) {
        return new Read(document.stamp(), Json.read(document.body(), SiteSettings.class));
    }

    private record Read(SiteDocument.Stamp stamp, SiteSettings settings) {}

    /**
     * Replaces the settings by those of the files and logs it. Entries of the vocabulary that members tended stay as they left them, until
     * the files say the same.
     */
    @Transactional
    public Replaced replace(SiteSettings files) {
        hold();
        Vocabulary kept = tended().beyond(files.vocabulary());
        keep(kept);
        return new Replaced(
                write(files.with(files.vocabulary().with(kept))), kept.tended().toList());
    }

    /**
     * What became of settings that files have.
     *
     * @param changed false when they were these already
     * @param kept entries of the vocabulary that are not as in the files
     */
    public record Replaced(boolean changed, List<Entry> kept) {
        /** Keeps its own copy of the list. */
        public Replaced {
            kept = List.copyOf(kept);
        }
    }

    /** Lets nobody else change them until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    void hold() {
        documents.hold(NAME);
        once.forget();
    }

    /** Changes an entry of the vocabulary and logs it; files change it no more, until they say the same. */
    @Transactional(Transactional.TxType.MANDATORY)
    void tend(Entry entry) {
        hold();
        Vocabulary own = Vocabulary.of(entry);
        keep(tended().with(own));
        SiteSettings present = current();
        write(present.with(present.vocabulary().with(own)));
    }

    /** What members tended, and no file says yet. */
    private Vocabulary tended() {
        return documents
                .find(TENDED)
                .map(document -> Json.read(document.body(), Vocabulary.class))
                .orElseGet(Vocabulary::empty);
    }

    private void keep(Vocabulary tended) {
        documents.save(TENDED, Json.write(tended), OffsetDateTime.now(clock));
    }

    private boolean write(SiteSettings settings) {
        String body = Json.write(settings);
        // The text and not the records: a changed order of languages or countries is a change too.
        if (documents.find(NAME).filter(present -> present.body().equals(body)).isPresent()) {
            return false;
        }
        documents.save(NAME, body, OffsetDateTime.now(clock));
        once.forget();
        log.append(PublicationLog.SITE, "changed");
        return true;
    }
}
