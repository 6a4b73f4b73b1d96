package org.engawa.web.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.engawa.catalogue.CatalogueFollower;
import org.engawa.content.ContentExport;
import org.engawa.content.ContentImport;
import org.engawa.content.ImportReport;
import org.engawa.database.Absence;
import org.engawa.database.Database;
import org.engawa.database.Outages;

/** Content in and out, and the catalogue anew, at the operator's word. */
@ApplicationScoped
class OperatorActs implements Acts {
    private static final Logger LOG = System.getLogger(OperatorActs.class.getName());
    private static final List<String> ACTS = List.of("import", "export", "reindex");

    @Inject
    private ContentImport contentImport;

    @Inject
    private ContentExport contentExport;

    @Inject
    private CatalogueFollower catalogue;

    @Inject
    private Database database;

    @Inject
    private Outages outages;

    @Override
    public boolean have(String name) {
        return ACTS.contains(name);
    }

    @Override
    public Answer act(String name, String argument) {
        if (!database.ready()) {
            return Answer.failed("The database does not answer, so this can't be done now.");
        }
        try {
            return switch (name) {
                case "import" -> importBundle(Path.of(argument));
                case "export" ->
                    new Answer(true, List.of(contentExport.run(Path.of(argument)) + " stories written to " + argument));
                case "reindex" -> reindex();
                default -> Answer.failed("There is no act `" + name + "`.");
            };
        } catch (InvalidPathException e) {
            return Answer.failed("`" + argument + "` is no folder.");
        } catch (IOException | UncheckedIOException e) {
            return Answer.failed(String.valueOf(e.getMessage()));
        } catch (PersistenceException | TransactionalException e) {
            if (Absence.causes(e)) {
                outages.tell("engawa " + name, e);
            } else {
                LOG.log(Level.WARNING, "engawa " + name + " failed in the database", e);
            }
            return Answer.failed("The database failed meanwhile; nothing was done by halves. Try again.");
        }
    }

    private Answer importBundle(Path folder) {
        ImportReport report = contentImport.run(folder);
        catalogue.follow();
        return new Answer(report.problems().isEmpty(), report.lines());
    }

    private Answer reindex() {
        catalogue.rebuild();
        return new Answer(true, List.of(catalogue.catalogue().size() + " editions in the catalogue"));
    }
}
