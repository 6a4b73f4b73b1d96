package org.engawa.bench.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.engawa.testing.Bundle;

/** The server is killed in the middle of an import of a thousand files, and the import is asked for again. */
final class ImportKilled implements Fault {
    private static final int STORIES = 334;
    private static final String IMPORTED = "select count(*) from imported_file where path like 'stories/bulk-%'";

    private final int times;

    ImportKilled(int times) {
        this.times = times;
    }

    @Override
    public Row row() {
        return new Row("2", "killed during an import of 1,002 files", Duration.ofSeconds(5), "");
    }

    @Override
    public void strike(Stage stage, Findings findings) throws Exception {
        Bundle bundle = Bundle.in(stage.folder("thousand"));
        for (int number = 0; number < STORIES; number++) {
            // Older than what the press publishes, so that lists and feeds begin with that.
            bundle.story(slug(number), 1, "published: 2025-01-01T09:00:00+09:00");
        }
        Random random = new Random(17);
        for (int time = 0; time < times; time++) {
            long enough = stage.count(IMPORTED) + 1 + random.nextInt(STORIES / (times + 1));
            CompletableFuture.runAsync(
                    () -> {
                        try {
                            stage.site().operate("import", bundle.root().toString());
                        } catch (IOException killed) {
                            // As it is meant.
                        }
                    },
                    task -> new Thread(task).start());
            while (stage.count(IMPORTED) < enough) {
                Thread.sleep(1);
            }
            Thread.sleep(random.nextInt(20));
            stage.site().kill();
            findings.note("killed; serves again after %d ms", stage.serveAgain());
            judge(stage, stage.count(IMPORTED), findings);
        }
        long began = System.nanoTime();
        String said = stage.site().operate("import", bundle.root().toString()).body();
        findings.check(
                said.contains(", 0 problems"),
                "repeated, after %d ms: %s",
                (System.nanoTime() - began) / 1_000_000,
                said.lines().reduce((one, other) -> other).orElse(""));
        judge(stage, STORIES, findings);
        findings.check(
                stage.count("select count(*) from story where slug like 'bulk-%'") == STORIES
                        && stage.count("select count(*) from edition e join translation t on t.id = e.translation_id"
                                        + " join story s on s.id = t.story_id where s.slug like 'bulk-%'")
                                == STORIES * 2,
                "the database has each of %d stories once, in two languages with an edition each",
                STORIES);
    }

    /** As many stories as are noted to be imported are public in all their languages, and all others in none. */
    private static void judge(Stage stage, long imported, Findings findings)
            throws IOException, SQLException, InterruptedException {
        List<String> halves = new ArrayList<>();
        int whole = 0;
        for (int number = 0; number < STORIES; number++) {
            String english = edition(stage, "/en/stories/", slug(number));
            String japanese = edition(stage, "/ja/stories/", slug(number));
            whole += english.equals("1") ? 1 : 0;
            if (!english.equals(japanese)) {
                halves.add(slug(number) + ": " + english + ", " + japanese);
            }
        }
        findings.check(
                halves.isEmpty() && whole == imported,
                "%d of %d stories are whole, %d are noted to be imported; halves: %s",
                whole,
                STORIES,
                imported,
                halves);
    }

    private static String edition(Stage stage, String folder, String slug) throws IOException {
        var page = stage.site().get(folder + slug);
        return page.statusCode() == 404
                ? "none"
                : Integer.toString(Bundle.edition(slug, new String(page.body(), StandardCharsets.UTF_8)));
    }

    private static String slug(int number) {
        return "bulk-" + (1_000 + number);
    }
}
