package org.engawa.database;

import java.io.Serial;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * PostgreSQL where its address says it is. Payara tells a data source whose descriptor names no server that this is
 * {@code localhost}, after it has told the address, and so leads every address to the machine of the site.
 */
public class PostgresDataSource extends PGSimpleDataSource {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Does nothing: the address says it. */
    @Override
    @SuppressWarnings("deprecation") // so it is inherited, and so Payara calls it
    public void setServerName(String serverName) {}
}
