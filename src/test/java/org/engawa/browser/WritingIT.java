package org.engawa.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Members write a story from its first line until it is sent for review, in each other's way and with hostile texts. */
@ExtendWith(House.Key.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WritingIT {
    private static final String HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(1)> \"'&";

    @Test
    @Order(1)
    void aStoryIsWrittenWithScripts(House house) throws IOException {
        try (Window window = comesIn(house, "mori@example.org", "Mori", "contributor:engawa-desk")) {
            Page page = window.page();
            Looks looks = new Looks(page, "en");
            looks.at("board-empty");
            window.open("/newsroom/new");
            looks.at("new");
            leavesFieldsOut(window);
            window.open("/newsroom/new");
            page.getByText("Speech").click();
            page.locator("#begin").click();
            assertThat(page.locator("[role=alert] a").count()).isEqualTo(4);
            page.locator("#date").fill("2026-02-30");
            page.locator("#speaker").fill("Aoki Haruka");
            page.locator("#begin").click();
            assertThat(page.locator("#speaker").inputValue())
                    .as("what was typed is kept")
                    .isEqualTo("Aoki Haruka");
            assertThat(page.locator("#date-problem").textContent()).contains("no day");
            looks.at("new-problems");
            page.locator("#date").fill("2026-11-03");
            page.locator("#occasion").fill("Opening of the exhibit");
            page.locator("#title").fill(HOSTILE);
            page.locator("#begin").click();
            assertThat(page.url()).contains("/newsroom/edit?story=");
            assertThat(page.locator("h1").textContent()).isEqualTo(HOSTILE);
            looks.at("edit-begun");
            String editor = page.url();
            page.locator("#send").click();
            assertThat(page.title()).startsWith("Error:");
            assertThat(page.locator("[role=alert]").textContent()).contains("Write a summary", "Write the text");
            page.locator("#summary").fill("What was said.");
            new Manuscript(page).write("## Words\n\nAs [^speech] shows.\n\nLast line.");
            page.locator("#topics summary").click();
            page.locator("#topics input").first().check();
            page.locator("#evidence-0-id").fill("not good");
            page.locator("#evidence-0-url").fill("javascript:alert(1)");
            page.locator("#save").click();
            assertThat(page.locator("[role=alert] a").count()).isEqualTo(3);
            assertThat(page.locator("textarea[name=body]").inputValue()).endsWith("Last line.");
            assertThat(page.locator("#topics input:checked").count()).isOne();
            looks.at("edit-problems");
            page.locator("#evidence-0-id").fill("speech");
            page.locator("#evidence-0-title").fill("The speech " + HOSTILE);
            page.locator("#evidence-0-url").fill("https://example.org/speech");
            page.locator("#save").click();
            assertThat(page.locator("[role=status]").textContent()).isEqualTo("Saved.");
            assertThat(page.locator("#evidence-0-id").inputValue()).isEqualTo("speech");
            assertThat(page.locator("textarea[name=body]").inputValue())
                    .isEqualTo("## Words\n\nAs [^speech] shows.\n\nLast line.");
            assertThat(page.locator(".checks li").count())
                    .as("nothing is left to put right")
                    .isZero();
            looks.at("edit");
            preview(window, looks);
            history(window, looks, editor);
            page.locator("#save").click();
            clash(window, looks, editor);
            page.locator("#send").click();
            assertThat(page.locator("[role=status]").textContent()).isEqualTo("Sent for review.");
            assertThat(page.locator("#body").count()).as("it is not written on").isZero();
            looks.at("edit-sent");
            window.open("/newsroom/board");
            assertThat(page.locator("main").textContent()).contains("A title for all");
            looks.at("board");
            page.navigate(editor);
            page.locator("#take-back").click();
            assertThat(page.locator("#body").count()).isOne();
            page.locator("#delete").click();
            assertThat(page.locator("[role=status]").textContent()).isEqualTo("Deleted.");
            assertThat(page.locator("main").textContent()).doesNotContain("A title for all");
            page.locator("#undo").click();
            assertThat(page.locator("#title").inputValue()).isEqualTo("A title for all");
            assertThat(looks.found).isEmpty();
            assertThat(window.troubles()).isEmpty();
        }
    }

    @Test
    @Order(2)
    void aStoryIsWrittenWithoutScriptsInJapanese(House house) throws IOException {
        try (Window window = comesIn(house, "hayashi@example.org", "林", "contributor:engawa-desk")) {
            window.open("/newsroom/account");
            window.page().locator("#language").selectOption("ja");
            window.page().locator("#save").click();
        }
        try (Window window = house.window(new Browser.NewContextOptions()
                .setViewportSize(360, 900)
                .setLocale("ja")
                .setJavaScriptEnabled(false))) {
            Page page = window.page();
            window.open("/newsroom/sign-in");
            Door.signIn(page, "hayashi@example.org", Door.PASSWORD);
            window.open("/newsroom/new?kind=result");
            page.locator("#title").fill("水が引いた日");
            page.locator("#begin").click();
            page.locator("#summary").fill("田に水が戻るまで。");
            page.locator("#body").fill("十五日目に水が引きました。");
            page.locator("#topics summary").click();
            page.locator("#topics input").first().check();
            page.locator("#send").click();
            assertThat(page.locator("[role=status]").textContent()).isEqualTo("校閲に回しました。");
            assertThat(window.troubles()).isEmpty();
        }
        try (Window window = house.memberWindow("ja", true)) {
            Looks looks = new Looks(window.page(), "ja");
            window.open("/newsroom/sign-in");
            Door.signIn(window.page(), "hayashi@example.org", Door.PASSWORD);
            looks.at("board");
            window.open("/newsroom/new");
            looks.at("new");
            window.open("/newsroom/new?kind=event");
            looks.at("new-event");
            window.open("/newsroom/board");
            window.page()
                    .locator(".hand a", new Page.LocatorOptions().setHasText("水が引いた日"))
                    .click();
            window.page().locator("#take-back").click();
            looks.at("edit");
            new Manuscript(window.page()).write("十六日目に水が引きました。");
            window.page().locator("#save").click();
            window.page().locator(".ways a[href*=history]").click();
            assertThat(window.page().locator(".compared del").last().textContent())
                    .as("words are those of the language")
                    .isEqualTo("削除 十五日");
            looks.at("history");
            assertThat(looks.found).isEmpty();
            assertThat(window.troubles()).isEmpty();
        }
    }

    @Test
    @Order(3)
    void forAnotherMissionItDoesNotExist(House house) throws IOException {
        String story;
        try (Window window = house.window(1280)) {
            window.open("/newsroom/sign-in");
            Door.signIn(window.page(), "mori@example.org", Door.PASSWORD);
            window.page().locator(".hand a").first().click();
            story = window.page().url().replaceFirst(".*\\?", "?");
        }
        house.opens("elsewhere", "Embassy elsewhere");
        try (Window window = comesIn(house, "stranger@example.org", "Stranger", "contributor:elsewhere")) {
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                window.open("/newsroom/new?kind=result");
                return window.page().getByText("Embassy elsewhere").count() > 0;
            });
            window.open("/newsroom/board");
            assertThat(window.page().locator(".hand").count()).isZero();
            for (String part : List.of("edit", "preview", "history")) {
                Response theirs = window.open("/newsroom/" + part + story);
                String theirPage = theirs.text();
                Response nothing = window.page()
                        .navigate(
                                house.address() + "/newsroom/" + part + "?story=" + UUID.randomUUID() + "&language=en");
                assertThat(theirs.status()).as(part).isEqualTo(404);
                assertThat(nothing.status()).as(part).isEqualTo(404);
                assertThat(nothing.text()).as(part).isEqualTo(theirPage);
                assertThat(window.open("/newsroom/" + part + "?story=x&language=%00")
                                .status())
                        .as(part)
                        .isEqualTo(404);
            }
        }
        HttpResponse<byte[]> stranger = house.site().get("/newsroom/preview" + story);
        assertThat(stranger.statusCode()).isEqualTo(303);
    }

    /** The server answers an identifier without the address of its register, so that the form is not what was typed. */
    @Test
    @Order(4)
    void whatWasRefusedAndThenSavedIsNotOfferedAgain(House house) throws IOException {
        try (Window window = comesIn(house, "refused-once@example.org", "Mori", "contributor:engawa-desk")) {
            Page page = window.page();
            window.open("/newsroom/new?kind=result");
            page.locator("#title").fill("Refused once");
            page.locator("#begin").click();
            page.locator("#evidence-0-id").fill("report");
            page.locator("#evidence-0-title").fill("The report");
            page.locator("details:has(#evidence-0-doi) > summary").click();
            page.locator("#evidence-0-doi").fill("https://doi.org/10.1007/978-3-031-55120-8_16");
            page.locator("#evidence-0-language").fill("japanese language");
            page.locator("#autosave[role=alert]").waitFor();
            page.locator("#save").click();
            page.locator("#evidence-0-language-problem").waitFor();
            copies(page, 1);
            page.locator("#evidence-0-language").fill("ja");
            page.locator("#save").click();
            page.locator("main > [role=status] p").waitFor();
            copies(page, 0);
        }
    }

    /** Waits until this browser keeps so many. */
    private static void copies(Page page, int expected) {
        page.waitForFunction(
                "expected => new Promise(answer => { const opening = indexedDB.open('engawa', 1);"
                        + " opening.onsuccess = () => { const counting = opening.result.transaction('copies')"
                        + ".objectStore('copies').count(); counting.onsuccess = () => answer(counting.result === expected); };"
                        + " })",
                expected);
    }

    private static void preview(Window window, Looks looks) {
        Page page = window.page();
        String editor = page.url();
        Response answer = page.navigate(editor.replace("/edit?", "/preview?"));
        assertThat(answer.headerValue("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.headerValue("X-Robots-Tag")).contains("noindex");
        assertThat(page.locator("body > aside").textContent()).contains("It is not public");
        assertThat(page.locator("h1").textContent()).isEqualTo(HOSTILE);
        assertThat(page.locator("main").textContent()).contains("Last line.");
        looks.pictured("preview");
        page.navigate(editor);
    }

    private static void history(Window window, Looks looks, String editor) {
        Page page = window.page();
        page.locator("#title").fill("A title for all");
        page.locator("#save").click();
        page.navigate(editor.replace("/edit?", "/history?"));
        assertThat(page.locator(".compared ins").first().textContent()).contains("A title for all");
        assertThat(page.locator(".compared del").first().textContent()).contains("<script>");
        looks.at("history");
        page.locator(".rows input[type=submit]").last().click();
        assertThat(page.locator("[role=status]").textContent()).contains("saved again");
        assertThat(page.locator("#title").inputValue()).isEqualTo(HOSTILE);
        page.navigate(editor.replace("/edit?", "/history?"));
        page.locator(".rows input[type=submit]").nth(1).click();
        assertThat(page.locator("#title").inputValue()).isEqualTo("A title for all");
    }

    /** The same member in two windows; what the other saved is shown, and only what was seen is replaced. */
    private static void clash(Window window, Looks looks, String editor) {
        Page page = window.page();
        page.navigate(editor);
        Page other = window.context().newPage();
        other.navigate(editor);
        other.locator("#summary").fill("The summary of the other.");
        other.locator("#save").click();
        other.close();
        page.locator("#summary").fill("My own summary.");
        page.locator("#save").click();
        assertThat(page.locator("[role=alert]").textContent()).contains("Mori saved another text");
        assertThat(page.locator("#theirs").textContent()).contains("The summary of the other.", "My own summary.");
        assertThat(page.locator("#summary").inputValue()).isEqualTo("My own summary.");
        looks.at("edit-clash");
        page.locator("#save").click();
        assertThat(page.locator("[role=status]").textContent()).isEqualTo("Saved.");
        assertThat(page.locator("#summary").inputValue()).isEqualTo("My own summary.");
    }

    private static Window comesIn(House house, String address, String name, String role) throws IOException {
        Window window = house.memberWindow("en", true);
        Door.join(house.site(), window.page(), address, name, role);
        return window;
    }

    /** What no browser does by itself is answered as if the fields were empty. */
    private static void leavesFieldsOut(Window window) {
        for (String kind : List.of("profile", "article", "event")) {
            window.open("/newsroom/new?kind=" + kind);
            window.page()
                    .evaluate("() => document.querySelectorAll('#beginning :is(select, input[type=text])')"
                            + ".forEach(field => field.remove())");
            window.page().locator("#begin").click();
            assertThat(window.page().title()).as(kind).startsWith("Error:");
            assertThat(window.page().locator("[role=alert] a").count()).isGreaterThan(1);
        }
    }
}
