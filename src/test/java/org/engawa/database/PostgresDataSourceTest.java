package org.engawa.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresDataSourceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db.example:5433/engawa",
                "jdbc:postgresql://one.example:5432,two.example:5433/engawa"
            })
    void isWhereItsAddressSaysWhateverTheServerTellsIt(String address) {
        PostgresDataSource source = new PostgresDataSource();
        source.setServerName("localhost");
        source.setUrl(address);
        source.setServerName("localhost");
        assertThat(source.getUrl()).startsWith(address);
    }

    @Test
    void waitsForNothingWithoutEnd() {
        PostgresDataSource source = new PostgresDataSource();
        source.setURL("jdbc:postgresql://db.example/engawa");
        assertThat(source.getConnectTimeout()).isBetween(1, 5);
        assertThat(source.getSocketTimeout()).isBetween(1, 60);
        assertThat(source.getOptions()).contains("lock_timeout=", "tcp_keepalives_idle=", "tcp_user_timeout=");
    }

    @Test
    void waitsAsLongAsItsAddressSays() {
        PostgresDataSource source = new PostgresDataSource();
        source.setUrl(
                "jdbc:postgresql://db.example/engawa?connectTimeout=7&socketTimeout=0&options=-c%20lock_timeout=9s");
        assertThat(source.getConnectTimeout()).isEqualTo(7);
        assertThat(source.getSocketTimeout()).isZero();
        assertThat(source.getOptions()).isEqualTo("-c lock_timeout=9s");
    }
}
