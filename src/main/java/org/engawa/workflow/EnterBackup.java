package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.engawa.audit.AuditTrail;
import org.engawa.audit.Deed;
import org.engawa.database.Exemption;

/** Enters into the record that the operator takes a copy of everything, drafts and all. */
@ApplicationScoped
public class EnterBackup {
    @Inject
    private AuditTrail audit;

    @Inject
    private Exemption exemption;

    /** Enters it before it is made, so that the copy has it too. */
    @Transactional
    public void enter(String file) {
        exemption.claim();
        audit.enter(new Deed(null, "operator", "operator", "BACKUP", "site", Map.of("file", file)));
    }
}
