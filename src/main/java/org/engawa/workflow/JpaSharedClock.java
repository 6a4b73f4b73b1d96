package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The clock of the database, which is the same for all nodes. */
@ApplicationScoped
class JpaSharedClock {
    private static final String EMBEDDED = "jdbc:h2:";

    @Inject
    EntityManager entities;

    @Inject
    @ConfigProperty(name = "engawa.db.url")
    Optional<String> address;

    /** When the transaction began by it; nothing where the database is embedded, and so has no clock but that of the node. */
    Optional<OffsetDateTime> now() {
        if (address.filter(url -> !url.startsWith(EMBEDDED)).isEmpty()) {
            return Optional.empty();
        }
        // A number, for databases and their drivers have several ideas of what a time is.
        Number micros =
                (Number) entities.createNativeQuery("select cast(extract(epoch from now()) * 1000000 as bigint)")
                        .getSingleResult();
        return Optional.of(
                Instant.EPOCH.plus(micros.longValue(), ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
    }
}
