package org.engawa.database;

import java.io.Serial;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * PostgreSQL where its address says it is, and with an end to all waiting for it that the address does not set itself. Payara tells
 * a data source whose descriptor names no server that this is {@code localhost}, after it has told the address, and so leads every
 * address to the machine of the site.
 */
public class PostgresDataSource extends PGSimpleDataSource {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int CONNECT_SECONDS = 3;

    /** A machine that has died says nothing, and a process that was stopped neither: whoever waits for them must give up by itself. */
    private static final int SILENCE_SECONDS = 10;

    /** Whoever holds a lock for longer is not waited for; the writer is told, and their text is not lost. */
    private static final String LOCKS = "-c lock_timeout=3s";

    /**
     * So the database does for us: what a connection holds locked that lies beyond a broken network is given back, where by itself it would
     * be held for two hours, and nobody could save meanwhile.
     */
    private static final String BROKEN =
            " -c tcp_keepalives_idle=5 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=3 -c tcp_user_timeout=10s";

    /** To tell whether a connection is alive: milliseconds, for one that is. */
    private static final int ALIVE_SECONDS = 2;

    private final transient Silence silence = new Silence(System::nanoTime);

    /**
     * A connection that, asked without an end whether it is alive, as the pool asks before it gives it to anybody, answers soon. Else whoever
     * comes to a database that was stopped waits for each connection of the pool in turn.
     */
    @Override
    public Connection getConnection(@Nullable String user, @Nullable String password) throws SQLException {
        Connection connection = super.getConnection(user, password);
        long made = silence.now();
        return (Connection) Proxy.newProxyInstance(
                PostgresDataSource.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, given) -> {
                    try {
                        return method.getName().equals("isValid")
                                ? isAlive(connection, made, (int) given[0])
                                : method.invoke(connection, given);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                });
    }

    private boolean isAlive(Connection connection, long made, int seconds) throws SQLException {
        if (silence.swallowed(made)) {
            return false;
        }
        int patience = seconds == 0 ? ALIVE_SECONDS : seconds;
        long asked = silence.now();
        boolean alive = connection.isValid(patience);
        silence.answered(alive, asked, Duration.ofSeconds(patience));
        return alive;
    }

    /** Does nothing: the address says it. */
    @Override
    @SuppressWarnings("deprecation") // so it is inherited, and so Payara calls it
    public void setServerName(String serverName) {}

    @Override
    public void setUrl(String url) {
        super.setUrl(url);
        if (!url.contains("connectTimeout=")) {
            setConnectTimeout(CONNECT_SECONDS);
        }
        if (!url.contains("socketTimeout=")) {
            setSocketTimeout(SILENCE_SECONDS);
        }
        if (!url.contains("options=")) {
            setOptions(LOCKS + BROKEN);
        }
    }
}
