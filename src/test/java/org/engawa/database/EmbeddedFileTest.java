package org.engawa.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which file is to be on the disk before a save is acknowledged; that it is, row 37 of deploy/faults.md looks at. */
class EmbeddedFileTest {
    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:file:/var/lib/engawa/engawa, /var/lib/engawa/engawa.mv.db",
        "jdbc:h2:file:/var/lib/engawa/engawa;WRITE_DELAY=0;QUERY_CACHE_SIZE=256, /var/lib/engawa/engawa.mv.db",
        "jdbc:h2:file:./data/engawa;WRITE_DELAY=0, ./data/engawa.mv.db"
    })
    void isNamedByTheAddress(String address, Path file) {
        assertThat(EmbeddedFile.of(address)).contains(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:postgresql://127.0.0.1/engawa", "jdbc:h2:mem:empty;DB_CLOSE_DELAY=-1", ""})
    void otherDatabasesHaveNone(String address) {
        assertThat(EmbeddedFile.of(address)).isEmpty();
    }

    @Test
    void theProgramNamesOne() throws IOException {
        Matcher named = Pattern.compile("MPCONFIG=engawa.db.url:([^}]+)}")
                .matcher(Files.readString(Path.of("src", "main", "webapp", "WEB-INF", "web.xml")));
        assertThat(named.find()).isTrue();
        assertThat(EmbeddedFile.of(named.group(1))).contains(Path.of("./data/engawa.mv.db"));
    }
}
