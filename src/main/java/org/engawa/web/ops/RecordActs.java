package org.engawa.web.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.util.List;
import org.engawa.database.Database;
import org.engawa.workflow.CheckRecord;

/** What an operator can ask about the record of all acts. */
@ApplicationScoped
class RecordActs implements Acts {
    @Inject
    private CheckRecord record;

    @Inject
    private Database database;

    @Override
    public boolean have(String name) {
        return name.equals("audit-verify");
    }

    @Override
    public Answer act(String name, String argument) {
        if (!database.ready()) {
            return Answer.failed("The database does not answer, so this can't be done now.");
        }
        try {
            return verify(record.check());
        } catch (PersistenceException | TransactionalException e) {
            return Answer.failed("The database failed meanwhile. Try again.");
        }
    }

    private static Answer verify(CheckRecord.Finding finding) {
        return finding.firstBroken().isEmpty()
                ? new Answer(true, List.of("The record is whole: " + finding.entries() + " entries."))
                : Answer.failed(
                        "The record is broken: entry " + finding.firstBroken().getAsLong() + " of " + finding.entries()
                                + " is missing or not as it was written.");
    }
}
