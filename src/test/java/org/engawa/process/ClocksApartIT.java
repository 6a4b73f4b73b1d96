package org.engawa.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engawa.testing.Bundle;
import org.engawa.testing.FakeTime;
import org.engawa.testing.Launcher;
import org.engawa.testing.PostgresProcess;
import org.engawa.testing.SiteProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes of one site: the clock of one is a minute and a half ahead, that of the other as much behind. */
class ClocksApartIT {
    private static final Duration APART = Duration.ofSeconds(90);
    private static final Duration WAIT = Duration.ofSeconds(20);
    private static final Pattern HEARD = Pattern.compile("\nengawa_bell_heard\\{[^}]*} (\\S+)");

    @TempDir
    Path folder;

    @Test
    void nothingIsPublicBeforeItsHour() throws IOException, SQLException {
        try (PostgresProcess postgres = PostgresProcess.in(folder)) {
            postgres.create("apart");
            try (SiteProcess ahead = node(postgres, "ahead", APART);
                    SiteProcess behind = node(postgres, "behind", APART.negated())) {
                Bundle bundle = Bundle.in(folder.resolve("bundle"));
                // Of yesterday, so that there is something to show.
                bundle.story("first", 1);
                assertThat(taken(ahead, bundle)).contains(", 0 problems");
                await("both")
                        .atMost(Duration.ofSeconds(30))
                        .until(() -> status(ahead, "first") == 200 && status(behind, "first") == 200);
                Instant due = Instant.now().plus(WAIT).truncatedTo(ChronoUnit.SECONDS);
                bundle.story("second", 1, "published: " + due);
                assertThat(taken(ahead, bundle)).contains(", 0 problems");
                await("the hour")
                        .atMost(WAIT.multipliedBy(2))
                        .pollInterval(Duration.ofMillis(100))
                        .until(() -> {
                            List<Integer> seen = List.of(status(ahead, "second"), status(behind, "second"));
                            if (Instant.now().isBefore(due)) {
                                assertThat(seen).as("before %s", due).containsExactly(404, 404);
                            }
                            return !Instant.now().isBefore(due);
                        });
                await("the release")
                        .atMost(Duration.ofSeconds(30))
                        .until(() -> status(ahead, "second") == 200 && status(behind, "second") == 200);
                await("each hears of what any publishes")
                        .atMost(Duration.ofSeconds(30))
                        .until(() -> heard(ahead) >= 2 && heard(behind) == heard(ahead));
            }
        }
    }

    private SiteProcess node(PostgresProcess postgres, String name, Duration by) throws IOException {
        return FakeTime.ahead(postgres.use(Launcher.on(folder.resolve(name)), "apart"), by)
                .serve();
    }

    private static String taken(SiteProcess node, Bundle bundle) throws IOException {
        return node.operate("import", bundle.root().toString()).body();
    }

    private static double heard(SiteProcess node) throws IOException {
        Matcher heard = HEARD.matcher(node.page("/metrics"));
        assertThat(heard.find()).isTrue();
        return Double.parseDouble(heard.group(1));
    }

    private static int status(SiteProcess node, String slug) throws IOException {
        return node.get("/en/stories/" + slug).statusCode();
    }
}
