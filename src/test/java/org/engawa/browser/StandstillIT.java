package org.engawa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.engawa.database.ReadOnlyOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** In read-only mode members read, sign in, and lose nothing of what they write; readers notice nothing. */
@ExtendWith(House.Working.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StandstillIT {
    private static final String MORI = "standstill-mori@example.org";
    private static final String AOKI = "standstill-aoki@example.org";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private House house;

    @BeforeAll
    void enter(House working) {
        house = working;
    }

    private Path order() {
        return house.site().data().resolve(ReadOnlyOrder.FILE);
    }

    private void on() throws IOException {
        Files.writeString(order(), "reason: {en: The database moves., ja: データベースを移します。}");
        await().atMost(PATIENCE).until(() -> metric().contains("engawa_read_only 1.0"));
    }

    @AfterEach
    void off() throws IOException {
        Files.deleteIfExists(order());
        await().atMost(PATIENCE).until(() -> metric().contains("engawa_read_only 0.0"));
    }

    private String metric() throws IOException {
        return new String(house.site().get("/metrics").body(), StandardCharsets.UTF_8)
                .replaceAll("(engawa_read_only)\\{[^}]*}", "$1");
    }

    @Test
    void nothingIsSavedAndNothingIsLost() throws IOException {
        try (Window window = house.memberWindow("en", true);
                Window plain = house.memberWindow("en", false)) {
            Page page = window.page();
            Looks looks = new Looks(page, "en");
            Door.join(house.site(), plain.page(), AOKI, "Aoki", "contributor:engawa-desk");
            Door.join(
                    house.site(),
                    page,
                    MORI,
                    "Mori",
                    "contributor:engawa-desk",
                    "desk-officer:engawa-desk",
                    "administrator");
            String reader = house.site().page("/en/");
            window.open("/newsroom/new?kind=result");
            page.locator("#title").fill("A harbour at a standstill");
            page.locator("#begin").click();
            String editor = page.url();
            String about = editor.substring(editor.indexOf('?'));
            Map<String, Integer> readable = statuses(window, about);
            page.navigate(editor);
            new Manuscript(page).write("Before.");
            assertThat(page.locator("#autosave")).containsText("Saved ");

            on();

            new Manuscript(page).write("Before.\n\nMeanwhile.");
            assertThat(page.locator("#autosave[role=alert]")).containsText("nothing can be saved just now");
            assertThat(window.troubles())
                    .anyMatch(trouble -> trouble.startsWith("503: "))
                    .allMatch(trouble -> trouble.contains("503"));
            page.locator("#title").fill("A harbour that waits");
            Response refused =
                    page.waitForNavigation(() -> page.locator("#save").click());
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.headers()).containsEntry("retry-after", "30");
            assertThat(page.locator(".errors h2")).hasText("This was not done");
            assertThat(page.locator(".errors")).containsText("Not saved, because nothing can be saved just now.");
            assertThat(page.locator(".banner"))
                    .hasText("Nothing can be saved just now, but everything can be read. What you write stays on your"
                            + " page, and the text of a story on this computer too. The database moves.");
            assertThat(page.locator("#title")).hasValue("A harbour that waits");
            assertThat(new Manuscript(page).field()).hasValue("Before.\n\nMeanwhile.");
            looks.at("edit-read-only");
            window.troubles();
            assertThat(statuses(window, about))
                    .as("all that could be read can be")
                    .isEqualTo(readable);
            withoutScripts(plain);
            assertThat(house.site().page("/en/")).as("readers notice nothing").isEqualTo(reader);
            assertThat(house.site().get("/health/ready").statusCode()).isEqualTo(200);
            page.navigate(editor);
            page.locator("#copy-show").click();
            assertThat(new Manuscript(page).field()).hasValue("Before.\n\nMeanwhile.");
            assertThat(page.locator("#title")).hasValue("A harbour that waits");

            off();

            page.locator("#save").click();
            assertThat(page.locator("[role=status]")).hasText("Saved.");
            assertThat(page.locator(".banner")).hasCount(0);
            page.reload();
            assertThat(new Manuscript(page).field()).hasValue("Before.\n\nMeanwhile.");
            assertThat(page.locator("#title")).hasValue("A harbour that waits");
            plain.page().locator("#begin").click();
            assertThat(plain.page().locator("h1")).hasText("Begun in vain");
            assertThat(looks.found).isEmpty();
        }
    }

    /** Comes in, and would begin a story. */
    private static void withoutScripts(Window plain) {
        Page page = plain.page();
        page.locator("#sign-out").click();
        assertThat(page.locator("[role=status]")).containsText("You are signed out.");
        Door.signIn(page, AOKI, Door.PASSWORD);
        assertThat(page.locator("h1")).isVisible();
        plain.open("/newsroom/new?kind=result");
        page.locator("#title").fill("Begun in vain");
        page.locator("#begin").click();
        assertThat(page.locator(".errors")).containsText("What you typed is still here");
        assertThat(page.locator("#title")).hasValue("Begun in vain");
    }

    /** How each page of the newsroom answers. */
    private static Map<String, Integer> statuses(Window window, String about) throws IOException {
        Map<String, Integer> statuses = new TreeMap<>();
        for (String name : Tour.pages()) {
            statuses.put(name, window.open("/newsroom/" + name + about).status());
        }
        return statuses;
    }
}
