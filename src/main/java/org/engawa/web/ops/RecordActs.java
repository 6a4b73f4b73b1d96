package org.engawa.web.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.engawa.database.Database;
import org.engawa.workflow.CheckRecord;
import org.engawa.workflow.CheckTexts;

/** What an operator can ask about the record of all acts. */
@ApplicationScoped
class RecordActs implements Acts {
    private static final int AT_ONCE = 100;

    @Inject
    private CheckRecord record;

    @Inject
    private CheckTexts texts;

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
            return verify(record.check(), altered());
        } catch (PersistenceException | TransactionalException e) {
            return Answer.failed("The database failed meanwhile. Try again.");
        }
    }

    private List<String> altered() {
        List<UUID> all = texts.stories();
        List<String> altered = new ArrayList<>();
        for (int first = 0; first < all.size(); first += AT_ONCE) {
            altered.addAll(texts.altered(all.subList(first, Math.min(first + AT_ONCE, all.size()))));
        }
        return altered;
    }

    private static Answer verify(CheckRecord.Finding finding, List<String> altered) {
        if (finding.firstBroken().isPresent()) {
            return Answer.failed(
                    "The record is broken: entry " + finding.firstBroken().getAsLong() + " of " + finding.entries()
                            + " is missing or not as it was written.");
        }
        return altered.isEmpty()
                ? new Answer(true, List.of("The record is whole: " + finding.entries() + " entries."))
                : Answer.failed("The record is whole, but what is public is not what it names: somebody changed it in"
                        + " the database, " + String.join(", ", altered) + ". Bring the database back from a backup of"
                        + " before (engawa restore), or correct and publish these texts anew.");
    }
}
