package org.engawa.database;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The kinds of values that columns hold, each with its form outside of a database: a text, a number, or true and false. */
enum Value {
    TEXT {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            return row.getString(column);
        }

        @Override
        Object inside(Object outside) {
            return (String) outside;
        }
    },
    ID {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            return row.getString(column);
        }

        @Override
        Object inside(Object outside) {
            return UUID.fromString((String) outside);
        }
    },
    WHOLE {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            long number = row.getLong(column);
            return row.wasNull() ? null : number;
        }

        @Override
        Object inside(Object outside) {
            return ((Number) outside).longValue();
        }
    },
    TRUTH {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            boolean truth = row.getBoolean(column);
            return row.wasNull() ? null : truth;
        }

        @Override
        Object inside(Object outside) {
            return (Boolean) outside;
        }
    },
    MOMENT {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
            return moment == null ? null : moment.toString();
        }

        @Override
        Object inside(Object outside) {
            return OffsetDateTime.parse((String) outside);
        }
    },
    DAY {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            LocalDate day = row.getObject(column, LocalDate.class);
            return day == null ? null : day.toString();
        }

        @Override
        Object inside(Object outside) {
            return LocalDate.parse((String) outside);
        }
    };

    private static final Map<String, Value> TYPES = Map.of(
            "character varying", TEXT,
            "character large object", TEXT,
            "text", TEXT,
            "uuid", ID,
            "integer", WHOLE,
            "bigint", WHOLE,
            "boolean", TRUTH,
            "timestamp with time zone", MOMENT,
            "date", DAY);

    /**
     * Of a type as the databases call it.
     *
     * @throws IllegalStateException when no column of ours has been of that type before
     */
    static Value of(String type) {
        Value found = TYPES.get(type);
        if (found == null) {
            throw new IllegalStateException("columns of the type " + type + " can't be kept in backups yet");
        }
        return found;
    }

    /** As it is written outside. */
    abstract @Nullable Object read(ResultSet row, int column) throws SQLException;

    abstract Object inside(Object outside);

    /**
     * Puts a value into a statement.
     *
     * @throws IllegalArgumentException when it is of another kind
     */
    void write(PreparedStatement statement, int column, @Nullable Object outside) throws SQLException {
        try {
            statement.setObject(column, outside == null ? null : inside(outside));
        } catch (ClassCastException | DateTimeException e) {
            throw new IllegalArgumentException(outside + " is no " + name(), e);
        }
    }
}
