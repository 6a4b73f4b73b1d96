package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.engawa.audit.AuditTrail;
import org.engawa.audit.Deed;

/**
 * Puts on record who reads a story that is limited or under an embargo: once for each member, language and hour, so that the
 * record does not drown. Board, search and the other lists name such a story to those for whom it exists; that is no reading.
 */
@ApplicationScoped
class Readings {
    private static final String READ = "READ";
    private static final String READ_BY_LINK = "READ_BY_LINK";

    @Inject
    private AuditTrail audit;

    /** A member reads it. */
    void note(Case it) {
        note(it, READ);
    }

    /** Somebody reads it who is no member, by a link of the member. */
    void noteByLink(Case it) {
        note(it, READ_BY_LINK);
    }

    private void note(Case it, String act) {
        if (it.story().limited() || isUnderEmbargo(it)) {
            String language = it.language().isEmpty() ? it.story().originalLanguage() : it.language();
            OffsetDateTime hour = it.at().truncatedTo(ChronoUnit.HOURS);
            audit.enterOnce(
                    new Deed(
                            it.member().id(),
                            it.member().name(),
                            it.origin(),
                            act,
                            Register.subject(it.story().id(), language),
                            Map.of()),
                    hour);
        }
    }

    private static boolean isUnderEmbargo(Case it) {
        return it.edition() != null && it.edition().facts().published().isAfter(it.at());
    }
}
