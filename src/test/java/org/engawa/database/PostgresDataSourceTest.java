package org.engawa.database;

import static org.assertj.core.api.Assertions.assertThat;

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
}
