package org.engawa.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.engawa.json.Json;

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

    /** The settings now. */
    @Transactional
    public SiteSettings current() {
        return documents
                .find(NAME)
                .map(document -> Json.read(document.body(), SiteSettings.class))
                .orElseGet(SiteSettings::unnamed);
    }

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
