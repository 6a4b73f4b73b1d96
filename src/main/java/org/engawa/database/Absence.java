package org.engawa.database;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import javax.transaction.xa.XAException;
import org.jspecify.annotations.Nullable;

/**
 * Whether something failed only because the database is not there, has no place, does not get on, or is not to be written: the same may
 * succeed soon.
 */
public final class Absence {
    /** How long whoever met it should wait before they try again. */
    public static final String RETRY_SECONDS = "5";

    /** Classes of SQLSTATE: no connection, no room, held by others, stopped by its operator or by a limit, the system failed. */
    private static final Set<String> PASSING = Set.of("08", "53", "55", "57", "58");

    /** The embedded database: its file could not be written, is closed, or a lock was waited for too long. */
    private static final Set<String> PASSING_EMBEDDED = Set.of("90028", "90031", "90098", "90121", "HYT00");

    private static final int CLASS = 2;

    /** SQLSTATE: no connection could be made. */
    private static final String NO_CONNECTION = "08001";

    private Absence() {}

    /** Whether this, or what caused it, is such a failure. */
    public static boolean causes(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isOne(cause)) {
                return true;
            }
        }
        return false;
    }

    /** Why, on one line and in the words of the database or its driver. */
    static String reason(Throwable failure) {
        String reason = String.valueOf(failure.getMessage());
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isOne(cause)) {
                reason = String.valueOf(cause.getMessage());
            }
        }
        return reason.lines().findFirst().orElse("");
    }

    /** Such a failure, of a transaction that does not even begin. */
    static PersistenceException refusal(String why) {
        return new PersistenceException(why, new SQLTransientConnectionException(why, NO_CONNECTION));
    }

    private static boolean isOne(Throwable cause) {
        // The server tells so, without what the driver said, that a connection broke at the end of a transaction.
        return cause instanceof SQLException e && passes(e.getSQLState())
                || cause instanceof XAException
                || cause instanceof SavingStopped;
    }

    /** The pool of connections, and it alone, gives no state: all are in use, or none could be made. */
    private static boolean passes(@Nullable String state) {
        return state == null
                || PASSING_EMBEDDED.contains(state)
                || (state.length() > CLASS && PASSING.contains(state.substring(0, CLASS)));
    }
}
