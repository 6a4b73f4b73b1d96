package org.engawa.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What a class tells the log, as it is written there. */
public final class LogLines extends Handler implements AutoCloseable {
    private final Logger log;
    private final SimpleFormatter formatter = new SimpleFormatter();
    private final List<String> lines = new ArrayList<>();

    private LogLines(Class<?> of) {
        log = Logger.getLogger(of.getName());
        log.addHandler(this);
    }

    /** Listens until it is closed. */
    public static LogLines of(Class<?> of) {
        return new LogLines(of);
    }

    /** All lines up to now. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void publish(LogRecord line) {
        lines.add(formatter.formatMessage(line));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        log.removeHandler(this);
    }
}
