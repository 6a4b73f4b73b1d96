package org.engawa.database;

import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Lets a step of a migration take as long as it takes: with many stories that is longer than any answer is waited for otherwise. */
final class Unhurried extends BaseCallback {
    private int usual;

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE
                || event == Event.AFTER_EACH_MIGRATE
                || event == Event.AFTER_EACH_MIGRATE_ERROR;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            if (event == Event.BEFORE_EACH_MIGRATE) {
                usual = context.getConnection().getNetworkTimeout();
                context.getConnection().setNetworkTimeout(Runnable::run, 0);
            } else {
                context.getConnection().setNetworkTimeout(Runnable::run, usual);
            }
        } catch (SQLException e) {
            throw new FlywayException("the database can't be waited for: " + e.getMessage(), e);
        }
    }
}
