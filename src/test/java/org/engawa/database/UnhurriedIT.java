package org.engawa.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.engawa.testing.PostgresProcess;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A migration that takes longer than any answer is waited for. */
class UnhurriedIT {
    @TempDir
    Path folder;

    @Test
    void aLongStepIsWaitedFor() throws IOException, SQLException {
        Path steps = Files.createDirectory(folder.resolve("steps"));
        Files.writeString(steps.resolve("V1__long.sql"), "select pg_sleep(3); create table grown (id int);");
        try (PostgresProcess postgres = PostgresProcess.in(folder)) {
            postgres.create("slow");
            Flyway hurried = flyway(postgres, steps).load();
            assertThatThrownBy(hurried::migrate).isInstanceOf(FlywayException.class);

            Flyway unhurried =
                    flyway(postgres, steps).callbacks(new Unhurried()).load();
            assertThat(unhurried.migrate().migrationsExecuted).isEqualTo(1);
        }
    }

    private static FluentConfiguration flyway(PostgresProcess postgres, Path steps) {
        PostgresDataSource source = new PostgresDataSource();
        source.setUrl(postgres.url("slow") + "?socketTimeout=1");
        source.setUser("postgres");
        source.setPassword("postgres");
        return Flyway.configure().dataSource(source).locations("filesystem:" + steps);
    }
}
