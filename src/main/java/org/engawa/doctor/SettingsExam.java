package org.engawa.doctor;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.Config;
import org.engawa.config.Setting;
import org.engawa.config.SettingsFile;
import org.engawa.database.PostgresDataSource;
import org.engawa.identity.ProviderTrial;
import org.engawa.machine.MachineTrial;
import org.engawa.mirror.SigningKey;
import org.engawa.trace.TraceTrial;

/** Settings that are none, that can't be what they are, or that a public site lacks. */
final class SettingsExam {
    private static final String ABOUT = "settings";
    private static final String MANUAL = "see deploy/settings.md";
    private static final Set<Setting> COUNTS = Set.of(
            Setting.API_REQUESTS, Setting.API_BYTES, Setting.PAGES_BYTES, Setting.FEEDS_BYTES, Setting.MAIL_PORT);
    private static final Set<Setting> TRUTHS =
            Set.of(Setting.CONTENT_WATCH, Setting.OIDC_NEWCOMERS, Setting.TRACES_PARENT);

    private final SettingsFile settings;
    private final Clock clock;
    private final List<Finding> findings = new ArrayList<>();

    SettingsExam(SettingsFile settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** @param isPublic whether the site is for everybody, and no trial on somebody's own machine */
    List<Finding> findings(boolean isPublic) {
        settings.lines().keySet().stream()
                .filter(key -> Setting.of(key).isEmpty())
                .forEach(key -> stranger("`" + key + "` in " + SettingsFile.NAME));
        settings.strangers().forEach(name -> stranger("`" + name + "` in the environment"));
        for (Setting setting : Setting.values()) {
            settings.value(setting).ifPresent(value -> form(setting, value.strip()));
        }
        reads(ProviderTrial::read);
        reads(MachineTrial::read);
        reads(TraceTrial::read);
        mirror();
        contact();
        if (isPublic) {
            lacking();
        }
        return findings.isEmpty()
                ? List.of(Finding.ok(
                        ABOUT,
                        Arrays.stream(Setting.values())
                                        .filter(setting ->
                                                settings.value(setting).isPresent())
                                        .count()
                                + " are made, and all can be what they are"))
                : findings;
    }

    private void stranger(String what) {
        findings.add(
                Finding.warning(ABOUT, what + " is no setting, and does nothing", "look how it is written; " + MANUAL));
    }

    private void form(Setting setting, String value) {
        if (COUNTS.contains(setting) && !value.matches("\\d{1,18}")) {
            wrong(setting, "is no whole number");
        }
        if (TRUTHS.contains(setting) && !value.matches("true|false")) {
            wrong(setting, "is neither true nor false");
        }
        if (setting == Setting.PROXY_HEADER && !value.matches("[A-Za-z0-9-]{1,100}")) {
            wrong(setting, "is no name of a header");
        }
        if (setting == Setting.DB_CLASS && value.startsWith("org.postgresql.")) {
            wrong(
                    setting,
                    "leads to PostgreSQL on this machine alone, whatever the address says; write "
                            + PostgresDataSource.class.getName());
        }
        if (setting == Setting.MIRROR_DIR && !value.startsWith("/")) {
            wrong(setting, "is no whole path, from / on");
        }
    }

    private void wrong(Setting setting, String why) {
        findings.add(Finding.failing(ABOUT, "`" + setting.key() + "` " + why, MANUAL));
    }

    /** What rooms read by themselves names the key that is wrong. */
    private void reads(Consumer<Config> reader) {
        try {
            reader.accept(settings.asConfig());
        } catch (IllegalStateException e) {
            findings.add(Finding.failing(ABOUT, String.valueOf(e.getMessage()), MANUAL));
        }
    }

    private void mirror() {
        Optional<String> key = settings.value(Setting.MIRROR_KEY);
        try {
            key.ifPresent(SigningKey::of);
        } catch (IllegalArgumentException e) {
            findings.add(Finding.failing(ABOUT, String.valueOf(e.getMessage()), MANUAL));
        }
        if (settings.value(Setting.MIRROR_DIR).isPresent() && key.isEmpty()) {
            findings.add(Finding.warning(
                    ABOUT,
                    "`engawa.mirror.dir` without `engawa.mirror.key`: nobody can tell whether the mirror was changed",
                    "make a key; see deploy/mirror.md"));
        }
    }

    private void contact() {
        boolean contact = settings.value(Setting.SECURITY_CONTACT).isPresent();
        String expires = settings.value(Setting.SECURITY_EXPIRES).orElse("");
        if (contact && expires.isEmpty()) {
            findings.add(Finding.warning(
                    ABOUT,
                    "`engawa.security.contact` without `engawa.security.expires` makes no security.txt",
                    "say until when the address is surely read"));
        }
        if (!expires.isEmpty()) {
            try {
                if (Instant.parse(expires.strip()).isBefore(clock.instant())) {
                    findings.add(Finding.warning(
                            ABOUT, "`engawa.security.expires` is past, so security.txt is gone", "give it a new date"));
                }
            } catch (DateTimeException e) {
                wrong(Setting.SECURITY_EXPIRES, "is no moment such as 2027-06-30T00:00:00Z");
            }
        }
    }

    private void lacking() {
        lack(
                Setting.PROXY_HEADER,
                "all who sign in seem to come from the proxy, and are slowed together",
                "X-Forwarded-For, if deploy/nginx/engawa.conf stands before it");
        lack(Setting.MAIL_HOST, "no letters are sent", "name the mail server");
        lack(Setting.SECURITY_CONTACT, "nobody is told where holes are reported", "name an address");
    }

    private void lack(Setting setting, String consequence, String remedy) {
        if (settings.value(setting).isEmpty()) {
            findings.add(
                    Finding.warning(ABOUT, "`" + setting.key() + "` is not set: " + consequence, "set it: " + remedy));
        }
    }
}
