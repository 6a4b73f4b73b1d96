package org.engawa.web.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engawa.catalogue.CatalogueFollower;
import org.engawa.locale.Site;
import org.engawa.reading.Versions;

/** Whom to tell about a hole in the site (RFC 9116), as the operator configured it; nobody is invented. */
@ApplicationScoped
public class SecurityContact {
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
