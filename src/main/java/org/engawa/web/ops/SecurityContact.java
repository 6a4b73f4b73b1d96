package org.engawa.web.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engawa.catalogue.CatalogueFollower;
import org.engawa.locale.Site;
import org.engawa.reading.Versions;
import org.engawa.web.Answer;
import org.engawa.web.Mirrored;
import org.engawa.web.Provenance;
import org.engawa.web.ReaderRequest;

/** Whom to tell about a hole in the site (RFC 9116), as the operator configured it; nobody is invented. */
@ApplicationScoped
public class SecurityContact implements Mirrored {
    static final String PATH = "/.well-known/security.txt";

    private static final Pattern CONTACT = Pattern.compile("(?:mailto:|https://|tel:)[\\x21-\\x7e]{3,300}");

    @Inject
    @ConfigProperty(name = "engawa.security.contact")
    private Optional<String> contact;

    @Inject
    @ConfigProperty(name = "engawa.security.expires")
    private Optional<Instant> expires;

    @Inject
    private CatalogueFollower follower;

    @Inject
    private Clock clock;

    @Override
    public void addresses(Addresses all) {
        if (text().isPresent()) {
            all.add(PATH);
        }
    }

    @Override
    public Answer answer(ReaderRequest request) {
        Provenance source =
                new Provenance(Set.of(), expires.map(Instant::toEpochMilli).orElse(Long.MAX_VALUE));
        return text().map(text -> Answer.plain(200, text).from(source))
                .orElseGet(() -> Answer.plain(404, "There is no such file.\n"));
    }

    /** It changes with the settings of the site, and what is asked for all others tells of that. */
    @Override
    public long state() {
        return 0;
    }

    @Override
    public Optional<Set<String>> changedSince(long state) {
        return Optional.of(Set.of());
    }

    /** The file; empty while no contact, or one that has expired, is configured. */
    Optional<String> text() {
        return text(contact, expires, follower.catalogue().settings().site(), clock.instant());
    }

    static Optional<String> text(Optional<String> contact, Optional<Instant> expires, Site site, Instant now) {
        return contact.filter(address -> CONTACT.matcher(address).matches())
                .flatMap(address -> expires.filter(now::isBefore)
                        .map(end -> "Contact: " + address + "\nExpires: " + end + "\nPreferred-Languages: "
                                + String.join(", ", site.languages()) + "\nCanonical: "
                                + Versions.absolute(site.address(), PATH) + "\n"));
    }
}
