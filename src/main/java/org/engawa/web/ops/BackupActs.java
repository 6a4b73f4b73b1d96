package org.engawa.web.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.engawa.backup.Backup;
import org.engawa.database.Database;
import org.engawa.workflow.EnterBackup;

/** Backups at the operator's word. */
@ApplicationScoped
class BackupActs implements Acts {
    @Inject
    private Backup backup;

    @Inject
    private EnterBackup record;

    @Inject
    private Database database;

    @Override
    public boolean have(String name) {
        return name.equals("backup");
    }

    @Override
    public Answer act(String name, String argument) {
        if (!database.ready()) {
            return Answer.failed("The database does not answer, so this can't be done now.");
        }
        try {
            Path file = Path.of(argument);
            if (!file.isAbsolute() || file.getFileName() == null) {
                return Answer.failed("`" + argument + "` is no file.");
            }
            record.enter(argument);
            return told(file, backup.make(file));
        } catch (InvalidPathException e) {
            return Answer.failed("`" + argument + "` is no file.");
        } catch (IOException | UncheckedIOException e) {
            return Answer.failed("No backup was made: " + e.getMessage());
        } catch (PersistenceException | TransactionalException e) {
            return Answer.failed("The database failed meanwhile, and no backup was made. Try again.");
        }
    }

    private static Answer told(Path file, Backup.Made made) {
        List<String> lines = new ArrayList<>();
        lines.add(file + ": " + made.members() + " files, " + made.size() + " bytes, publication log to "
                + made.position() + ".");
        lines.add("SHA-256 " + made.sha256());
        lines.add("It holds every draft and the hashes of passwords: keep it as you keep the database. Not in it:"
                + " second-factors.key, passwords of the settings, settings of the environment.");
        made.missing()
                .forEach(key ->
                        lines.add("Not there, though the database names it: " + key + " in the folder pictures"));
        return new Answer(true, lines);
    }
}
