package org.engawa.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.engawa.json.Json;
import org.jspecify.annotations.Nullable;

/** The settings of the site on the writing side. */
@ApplicationScoped
public class Settings {
    private static final String NAME = "settings";

    @Inject
    private JpaSiteDocuments documents;

    @Inject
    private PublicationLog log;

    @Inject
    private Clock clock;

    private volatile @Nullable Read last;

    /** The settings now. */
    @Transactional
    public SiteSettings current() {
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
     * Replaces the settings and logs it.
     *
     * @return false when they were these already
     */
    @Transactional
    public boolean replace(SiteSettings settings) {
        String body = Json.write(settings);
        // The text and not the records: a changed order of languages or countries is a change too.
        if (documents.find(NAME).filter(present -> present.body().equals(body)).isPresent()) {
            return false;
        }
        documents.save(NAME, body, OffsetDateTime.now(clock));
        log.append(PublicationLog.SITE, "changed");
        return true;
    }
}
