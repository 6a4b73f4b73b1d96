package org.engawa.doctor;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engawa.config.Setting;
import org.engawa.config.SettingsFile;
import org.engawa.database.Diagnosis;
import org.engawa.database.NewDatabase;

/** The database: whether it answers, and whether this program knows what is in it. */
final class DatabaseExam {
    private static final String ABOUT = "database";
    private static final String DEFAULT = "engawa";
    private static final int OLDEST_POSTGRES = 15;
    private static final Duration TOLERANCE = Duration.ofSeconds(2);
    private static final String OFFER = "look at engawa.db.url, .user and .password, and whether it runs";

    private final SettingsFile settings;
    private final String usualUrl;
    private final List<Finding> findings = new ArrayList<>();

    /** @param usualUrl the address where the settings name none */
    DatabaseExam(SettingsFile settings, String usualUrl) {
        this.settings = settings;
        this.usualUrl = usualUrl;
    }

    /** What the site that serves says of it; the embedded one is open to nobody else. */
    List<Finding> findings(Map<String, String> status, boolean isPublic) {
        if ("answers".equals(status.get("database"))) {
            schema("it answers the site that serves", status.getOrDefault("schema", "0"));
        } else {
            findings.add(Finding.failing(ABOUT, "it does not answer the site, which serves readers without it", OFFER));
        }
        return settled(isPublic);
    }

    /** By looking into it. */
    List<Finding> findings(Clock clock, boolean isPublic) {
        try {
            Optional<Diagnosis> found = Diagnosis.of(
                    url(),
                    settings.value(Setting.DB_USER).orElse(DEFAULT),
                    settings.value(Setting.DB_PASSWORD).orElse(DEFAULT),
                    clock);
            found.ifPresentOrElse(
                    this::look,
                    () -> findings.add(Finding.ok(ABOUT, "there is none yet; the first start makes the embedded one")));
        } catch (IOException e) {
            findings.add(Finding.failing(ABOUT, "it can't be reached: " + e.getMessage(), OFFER));
        }
        return settled(isPublic);
    }

    private void look(Diagnosis found) {
        schema(found.product(), found.schema());
        if (found.product().startsWith("PostgreSQL") && found.major() < OLDEST_POSTGRES) {
            findings.add(Finding.failing(ABOUT, found.product() + " is too old", "use PostgreSQL 15 or later"));
        }
        if (found.ahead().abs().compareTo(TOLERANCE) > 0) {
            findings.add(Finding.warning(
                    ABOUT,
                    "its clock and ours are " + found.ahead().abs().toMillis() + " ms apart",
                    "let a time service set both"));
        }
    }

    private void schema(String product, String schema) {
        String newest = NewDatabase.newestSchema();
        if (!NewDatabase.knows(schema)) {
            findings.add(Finding.failing(
                    ABOUT,
                    product + ", with schema " + schema + "; this program knows those up to " + newest,
                    "use the newer program that made it, or restore a backup"));
        } else {
            findings.add(Finding.ok(
                    ABOUT,
                    product
                            + (schema.equals(newest)
                                    ? ", with schema " + schema
                                    : ", with schema " + schema + ", which the next start brings to " + newest)));
        }
    }

    private List<Finding> settled(boolean isPublic) {
        boolean embedded = url().startsWith("jdbc:h2:");
        if (isPublic && embedded) {
            findings.add(Finding.warning(
                    ABOUT,
                    "it is the embedded one, which no second node can share, on a public site",
                    "use PostgreSQL: engawa backup, set engawa.db.*, engawa restore into a new folder"));
        }
        if (!embedded && settings.value(Setting.DB_PASSWORD).orElse(DEFAULT).equals(DEFAULT)) {
            findings.add(Finding.failing(
                    ABOUT, "its password is the usual one", "choose another, and set engawa.db.password"));
        }
        return findings;
    }

    private String url() {
        return settings.value(Setting.DB_URL).orElse(usualUrl);
    }
}
