package org.engawa.bench.faults;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.engawa.bench.DraftForm;
import org.engawa.bench.SignedIn;
import org.engawa.testing.Bundle;

/** Somebody brings a text of 50 MB, in a bundle and in the form of the editor. */
final class HugeText implements Fault {
    private static final int BYTES = 50_000_000;
    private static final int MOST_MEGABYTES = 64;
    private static final int MOST_MILLIS = 10_000;

    @Override
    public Row row() {
        return new Row("29", "50 MB of Markdown", Duration.ofSeconds(5), "");
    }

    @Override
    public void strike(Stage stage, Findings findings) throws Exception {
        Bundle bundle = Bundle.in(stage.folder("huge")).story("huge", 1).story("modest", 1);
        bundle.write(
                "stories/huge/ja.md",
                "---\ntitle: Huge\nsummary: Huge.\n---\n\n" + "Word after word.\n".repeat(BYTES / 17));
        Heap heap = Heap.of(stage.site());
        long began = System.nanoTime();
        HttpResponse<String> imported =
                stage.site().operate("import", bundle.root().toString());
        long millis = (System.nanoTime() - began) / 1_000_000;
        findings.check(
                imported.body().contains("stories/huge/ja.md") && millis < MOST_MILLIS,
                "import: %d after %d ms: %s",
                imported.statusCode(),
                millis,
                imported.body()
                        .lines()
                        .filter(line -> line.contains("huge"))
                        .findFirst()
                        .orElse(imported.body()));
        findings.check(
                stage.site().get("/en/stories/modest").statusCode() == 200
                        && stage.site().get("/en/stories/huge").statusCode() == 404,
                "the story beside it is public, and this one is not");
        heap.judge("import", MOST_MEGABYTES, findings);
        form(stage, findings);
    }

    private static void form(Stage stage, Findings findings) throws IOException {
        SignedIn browser = new SignedIn(
                "http://localhost:" + stage.site().port(), stage.guest().token());
        String page = "/newsroom/edit?story=" + stage.guest().draft() + "&language=en";
        Map<String, String> fields = DraftForm.in(browser.get(page).body());
        fields.put("body", "Word after word.\n".repeat(BYTES / 17));
        Heap heap = Heap.of(stage.site());
        for (String path : new String[] {"/newsroom/drafts", page}) {
            SignedIn.Answer answer = browser.save(path, fields, fields.get("mark"));
            findings.check(
                    answer.status() / 100 == 4 || answer.status() == 302,
                    "form to %s: %d after %d ms: %s",
                    path,
                    answer.status(),
                    answer.nanoseconds() / 1_000_000,
                    answer.body().substring(0, Math.min(120, answer.body().length())));
        }
        findings.check(
                DraftForm.in(browser.get(page).body()).getOrDefault("body", "").contains("sings."),
                "what was saved before is there");
        heap.judge("form", MOST_MEGABYTES, findings);
    }
}
