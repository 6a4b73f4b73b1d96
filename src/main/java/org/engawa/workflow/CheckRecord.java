package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.OptionalLong;
import org.engawa.audit.AuditTrail;

/** Looks through the whole record for entries that were changed or taken away. */
@ApplicationScoped
public class CheckRecord {
    @Inject
    private AuditTrail audit;

    /**
     * What was found.
     *
     * @param entries how many there are
     * @param firstBroken the position of the first that is missing or not as it was written; none when the record is whole
     */
    public record Finding(long entries, OptionalLong firstBroken) {}

    /** Looks through all of it; takes a moment for each thousand entries. */
    @Transactional
    public Finding check() {
        return new Finding(audit.size(), audit.firstBroken());
    }
}
