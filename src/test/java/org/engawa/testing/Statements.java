package org.engawa.testing;

import jakarta.persistence.EntityManager;
import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.eclipse.persistence.sessions.Session;

/** Counts what the persistence provider asks a database, since what it asks for each of many rows is slow only with many. */
public final class Statements {
    private Statements() {}

    /** How many statements are sent while something is done. */
    public static int during(EntityManager entities, Runnable deed) {
        Session session = entities.unwrap(Session.class);
        SessionLog before = session.getSessionLog();
        Counting counting = new Counting();
        session.setSessionLog(counting);
        try {
            deed.run();
        } finally {
            session.setSessionLog(before);
        }
        return counting.statements;
    }

    private static final class Counting extends AbstractSessionLog {
        private int statements;

        Counting() {
            setLevel(FINE);
        }

        @Override
        public boolean shouldLog(int level, String category) {
            return SQL.equals(category) && level == FINE;
        }

        @Override
        public void log(SessionLogEntry entry) {
            if (SQL.equals(entry.getNameSpace())) {
                statements++;
            }
        }
    }
}
