package org.engawa.doctor;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.engawa.config.Setting;
import org.engawa.config.SettingsFile;
import org.engawa.mail.MailTrial;
import org.engawa.trace.TraceTrial;

/** Looks at a site and its machine, one thing after the other, and changes nothing. */
public final class Doctor {
    private static final String SITE = "site";
    private static final String MAIL = "mail";
    private static final String TRACES = "traces";
    private static final Pattern ADDRESS = Pattern.compile("(?m)^address:\\s*[\"']?([^\\s\"'#]+)");

    private final Place place;
    private final Clock clock;

    /**
     * What is looked at.
     *
     * @param data the data folder
     * @param environment of the operator
     * @param url JDBC address of the database where the settings name none
     * @param content the content folder where the settings name none
     * @param born when the program was built
     * @param serves whether a site serves from the data folder
     * @param certificates files that hold some
     */
    public record Place(
            Path data,
            Map<String, String> environment,
            String url,
            Path content,
            Instant born,
            boolean serves,
            List<Path> certificates) {}

    /** Of this place. */
    public Doctor(Place place, Clock clock) {
        this.place = place;
        this.clock = clock;
    }

    /** Everything that was found, in the order in which it is best mended. */
    public List<Finding> examine() throws InterruptedException {
        List<Finding> findings = new ArrayList<>();
        try {
            SettingsFile settings = SettingsFile.of(place.data(), place.environment());
            findings.addAll(new FolderExam(place.data()).findings());
            findings.addAll(ClockExam.of(clock).findings(place.born()));
            examine(settings, findings);
        } catch (IOException e) {
            findings.add(
                    Finding.failing("data folder", String.valueOf(e.getMessage()), "look at its files and rights"));
        }
        return findings;
    }

    private void examine(SettingsFile settings, List<Finding> findings) throws IOException, InterruptedException {
        Map<String, String> status = place.serves() ? status(findings) : Map.of();
        Optional<URI> address = address(settings, status);
        boolean isPublic = address.filter(AddressExam::isPublic).isPresent();
        findings.addAll(new SettingsExam(settings, clock).findings(isPublic));
        DatabaseExam database = new DatabaseExam(settings, place.url());
        if (!place.serves()) {
            findings.addAll(database.findings(clock, isPublic));
        } else if (!status.isEmpty()) {
            findings.addAll(database.findings(status, isPublic));
        }
        AddressExam certificates = new AddressExam(clock);
        address.map(certificates::findings).ifPresent(findings::addAll);
        place.certificates().stream().map(certificates::file).forEach(findings::add);
        mail(settings).ifPresent(findings::add);
        traces(settings).ifPresent(findings::add);
    }

    private Map<String, String> status(List<Finding> findings) throws InterruptedException {
        try {
            Map<String, String> status = new RunningSite(place.data()).status();
            findings.add(
                    Finding.ok(SITE, "it serves; catalogue of " + status.getOrDefault("catalogue", "nothing yet")));
            return status;
        } catch (IOException e) {
            findings.add(Finding.failing(
                    SITE, "it runs, and does not answer (" + e + ")", "look at its log; it may be just starting"));
            return Map.of();
        }
    }

    /** As the site has it, or as it will have it. */
    private Optional<URI> address(SettingsFile settings, Map<String, String> status) throws IOException {
        if (status.containsKey("address")) {
            return Optional.of(URI.create(status.get("address")));
        }
        Path site = settings.value(Setting.CONTENT_DIR)
                .map(Path::of)
                .orElse(place.content())
                .resolve("site.yaml");
        if (!Files.isRegularFile(site)) {
            return Optional.empty();
        }
        return ADDRESS.matcher(Files.readString(site))
                .results()
                .map((MatchResult match) -> URI.create(match.group(1)))
                .findFirst();
    }

    private static Optional<Finding> mail(SettingsFile settings) {
        if (settings.value(Setting.MAIL_HOST).isEmpty()) {
            return Optional.empty();
        }
        String remedy = "look at engawa.mail.* and at the mail server";
        try {
            return Optional.of(MailTrial.trouble(settings.asConfig())
                    .map(trouble -> Finding.failing(MAIL, "letters can't be handed over: " + trouble, remedy))
                    .orElseGet(() -> Finding.ok(MAIL, "the mail server takes letters")));
        } catch (IllegalStateException e) {
            return Optional.of(Finding.failing(MAIL, String.valueOf(e.getMessage()), remedy));
        }
    }

    /** A site does without its collector, which is why it never fails for it. */
    private static Optional<Finding> traces(SettingsFile settings) throws InterruptedException {
        if (settings.value(Setting.TRACES_ENDPOINT).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(TraceTrial.trouble(settings.asConfig())
                    .map(trouble -> Finding.warning(
                            TRACES,
                            "the collector of engawa.traces.endpoint takes none: " + trouble,
                            "look at its address and whether it takes OTLP over HTTP; the site goes on without it"))
                    .orElseGet(() -> Finding.ok(TRACES, "the collector takes them")));
        } catch (IllegalStateException e) {
            // Told by the look at the settings already.
            return Optional.empty();
        }
    }
}
