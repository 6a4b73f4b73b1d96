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
        return documents.find(NAME).map(document -> read(document.body())).orElseGet(SiteSettings::unnamed);
    }

    /** Every page of the newsroom asks for them, and reading the whole vocabulary takes longer than the rest of it. */
    private SiteSettings read(String body) {
        Read present = last;
        if (present == null || !present.body.equals(body)) {
            present = new Read(body, Json.read(body, SiteSettings.class));
            last = present;
        }
        return present.settings;
    }

    private record Read(String body, SiteSettings settings) {}

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
