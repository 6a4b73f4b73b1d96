package org.engawa.web.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.engawa.catalogue.Catalogue;
import org.engawa.catalogue.CatalogueFollower;
import org.engawa.content.ContentStart;
import org.engawa.database.Database;
import org.engawa.database.ReadOnly;

/** How the site is, also while its database is down. */
@ApplicationScoped
class StatusAct implements Acts {
    @Inject
    private CatalogueFollower catalogue;

    @Inject
    private ContentStart content;

    @Inject
    private Database database;

    @Inject
    private MirrorKeeper mirror;

    @Inject
    private ReadOnly readOnly;

    @Override
    public boolean have(String name) {
        return name.equals("status");
    }

    @Override
    public Answer act(String name, String argument) {
        Catalogue present = catalogue.catalogue();
        List<String> lines = new ArrayList<>();
        try {
            boolean answers = database.answers();
            lines.add("database: " + (answers ? "answers" : "does not answer"));
            database.refusals().forEach(reason -> lines.add("database, in the last minute: " + reason));
            if (answers) {
                lines.add("schema: " + database.schema());
            }
        } catch (IOException e) {
            return Answer.failed(String.valueOf(e.getMessage()));
        }
        lines.add("read-only: "
                + readOnly.order()
                        .map(order -> "on, since " + order.since().truncatedTo(ChronoUnit.SECONDS))
                        .orElse("off"));
        lines.add("address: " + present.settings().site().address());
        lines.add("catalogue: " + present.size() + " editions, at position " + present.position() + " of the log");
        lines.add("languages: " + String.join(", ", present.settings().site().languages()));
        lines.add("mirror: " + mirror.state());
        lines.add("last import of the content folder: "
                + String.join("\n  ", content.lastReport().lines()));
        return new Answer(present.usable(), lines);
    }
}
