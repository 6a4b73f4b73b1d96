package org.engawa.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The version before works on the schema of the one after, beside it and after a way back: so a migration only adds, and what is added
 * may be left out by who does not know it.
 */
class MigrationsTest {
    private static final Path MIGRATIONS = Path.of("src", "main", "resources", "db", "migration");
    /** Before, no version was deployed that could be gone back to. */
    private static final int FIRST = 26;

    private static final Pattern NUMBER = Pattern.compile("V([0-9]+)__.*[.]sql");
    private static final Pattern TAKES_AWAY = Pattern.compile("\\bdrop\\s+(?!index\\b)\\S+|\\brename\\b"
            + "|\\balter\\s+column\\b|\\btruncate\\b|\\badd\\s+(constraint|unique|primary|foreign|check)\\b"
            + "|\\bcreate\\s+unique\\s+index\\b");
    private static final Pattern ADDED = Pattern.compile("\\badd\\s+column\\b[^;,]*");

    @Test
    void migrationsOnlyAdd() throws IOException {
        TreeMap<String, List<String>> offenders = new TreeMap<>();
        int looked = 0;
        try (Stream<Path> all = Files.list(MIGRATIONS)) {
            for (Path file : all.toList()) {
                var name = NUMBER.matcher(file.getFileName().toString());
                assertThat(name.matches()).as("%s", file).isTrue();
                if (Integer.parseInt(name.group(1)) >= FIRST) {
                    looked++;
                    List<String> found = offences(Files.readString(file));
                    if (!found.isEmpty()) {
                        offenders.put(file.getFileName().toString(), found);
                    }
                }
            }
        }
        assertThat(looked).isGreaterThan(5);
        assertThat(offenders)
                .as(
                        "take away, rename or bind what the version before uses; deploy/cluster.md tells how it is done in two")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table story drop column mission;",
                "drop table story;",
                "alter table story rename column a to b;",
                "alter table story alter column a set not null;",
                "alter table story add column a text not null;",
                "alter table story add constraint a unique (b);",
                "create unique index a on story (b);"
            })
    void whatBreaksTheVersionBeforeIsFound(String statement) {
        assertThat(offences(statement)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-- drop table story\ncreate table a (b text not null, unique (b));",
                "alter table story add column a text;",
                "alter table story add column a boolean default false not null;",
                "drop index a; create index a on story (b);"
            })
    void whatOnlyAddsIsNone(String statements) {
        assertThat(offences(statements)).isEmpty();
    }

    private static List<String> offences(String text) {
        String statements = text.replaceAll("--[^\n]*", "").toLowerCase(Locale.ROOT);
        return Stream.concat(
                        TAKES_AWAY.matcher(statements).results().map(MatchResult::group),
                        ADDED.matcher(statements)
                                .results()
                                .map(MatchResult::group)
                                .filter(added -> added.contains("not null") && !added.contains("default")))
                .toList();
    }
}
