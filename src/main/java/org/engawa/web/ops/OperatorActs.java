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
import org.engawa.catalogue.Catalogue;
import org.engawa.catalogue.CatalogueFollower;
import org.engawa.content.ContentExport;
import org.engawa.content.ContentImport;
import org.engawa.content.ContentStart;
import org.engawa.content.ImportReport;
import org.engawa.database.Database;

/** What an operator can ask of the running program. */
@ApplicationScoped
class OperatorActs {
    @Inject
    private ContentImport contentImport;

    @Inject
    private ContentExport contentExport;

    @Inject
    private ContentStart content;

    @Inject
    private CatalogueFollower catalogue;

    @Inject
    private Database database;

    /** What is told to the operator, and whether it was done as asked. */
    record Answer(boolean done, List<String> lines) {
        static Answer failed(String line) {
            return new Answer(false, List.of(line));
        }
    }

    Answer act(String name, String argument) {
        if (!name.equals("status") && !database.ready()) {
            return Answer.failed("The database does not answer, so this can't be done now.");
        }
        try {
            return switch (name) {
                case "import" -> importBundle(Path.of(argument));
                case "export" ->
                    new Answer(true, List.of(contentExport.run(Path.of(argument)) + " stories written to " + argument));
                case "reindex" -> reindex();
                case "status" -> status();
                default -> Answer.failed("There is no act `" + name + "`.");
            };
        } catch (InvalidPathException e) {
            return Answer.failed("`" + argument + "` is no folder.");
        } catch (IOException | UncheckedIOException e) {
            return Answer.failed(String.valueOf(e.getMessage()));
        } catch (PersistenceException | TransactionalException e) {
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

    private Answer status() throws IOException {
        Catalogue present = catalogue.catalogue();
        List<String> lines = new ArrayList<>();
        boolean answers = database.answers();
        lines.add("database: " + (answers ? "answers" : "does not answer"));
        if (answers) {
            lines.add("schema: " + database.schema());
        }
        lines.add("address: " + present.settings().site().address());
        lines.add("catalogue: " + present.size() + " editions, at position " + present.position() + " of the log");
        lines.add("languages: " + String.join(", ", present.settings().site().languages()));
        lines.add("last import of the content folder: "
                + String.join("\n  ", content.lastReport().lines()));
        return new Answer(present.usable(), lines);
    }
}
