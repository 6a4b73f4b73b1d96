package org.engawa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is typed is not lost: it is saved by itself, kept in the browser, and kept by the site when the sign-in had ended. */
@ExtendWith(House.Key.class)
class NothingLostIT {
    @Test
    void theEditorSavesByItself(House house) throws IOException {
        try (Window window = comesIn(house, "autosave@example.org", true)) {
            Page page = begun(window, "A draft");
            String editor = page.url();
            page.locator("#body").fill("Typed, and never sent.");
            page.locator("#topics summary").click();
            page.locator("#topics input").first().check();
            assertThat(line(page)).containsText("Saved ");
            page.navigate(editor);
            assertThat(page.locator("#body")).hasValue("Typed, and never sent.");
            assertThat(page.locator("#topics input:checked")).hasCount(1);
            assertThat(page.locator("#copy")).isHidden();
            halfAWordIsNotSaved(page);
            whatHasNoConnectionStaysHere(window, editor);
            whatIsKeptHereReplacesNothing(window, editor);
            whatOthersSavedIsNotOverwritten(window, editor);
        }
    }

    private static void halfAWordIsNotSaved(Page page) {
        page.locator("#body").dispatchEvent("compositionstart");
        page.locator("#body").fill("みず");
        assertThat(line(page)).not().containsText("Saved");
        page.waitForTimeout(3000);
        assertThat(line(page)).not().containsText("Saved");
        page.locator("#body").fill("水");
        page.locator("#body").dispatchEvent("compositionend");
        assertThat(line(page)).containsText("Saved ");
    }

    private static void whatHasNoConnectionStaysHere(Window window, String editor) {
        Page page = window.page();
        window.context().setOffline(true);
        page.locator("#body").fill("Written in a tunnel.");
        assertThat(line(page)).containsText("no connection");
        assertThat(line(page)).hasAttribute("role", "alert");
        page.evaluate("() => new Promise(done => setTimeout(done, 1500))");
        page.close();
        window.context().setOffline(false);
        Page again = window.context().newPage();
        again.navigate(editor);
        assertThat(again.locator("#body")).hasValue("水");
        assertThat(again.locator("#copy")).isVisible();
        again.locator("#copy-show").click();
        assertThat(again.locator("#body")).hasValue("Written in a tunnel.");
        assertThat(line(again)).containsText("Saved ");
        again.navigate(editor);
        assertThat(again.locator("#body")).hasValue("Written in a tunnel.");
        assertThat(again.locator("#copy")).isHidden();
        again.close();
    }

    /** What was kept here is older than what others saved meanwhile. */
    private static void whatIsKeptHereReplacesNothing(Window window, String editor) {
        Page one = window.context().newPage();
        one.navigate(editor);
        window.context().setOffline(true);
        one.locator("#body").fill("Written in a second tunnel.");
        assertThat(line(one)).containsText("no connection");
        one.evaluate("() => new Promise(done => setTimeout(done, 1500))");
        one.close();
        window.context().setOffline(false);
        Page other = window.context().newPage();
        other.navigate(editor);
        assertThat(other.locator("#copy")).isVisible();
        other.locator("#summary").fill("Saved meanwhile.");
        assertThat(line(other)).containsText("Saved ");
        other.close();
        Page again = window.context().newPage();
        again.navigate(editor);
        again.locator("#copy-show").click();
        assertThat(again.locator("#body")).hasValue("Written in a second tunnel.");
        assertThat(line(again)).containsText("saved another text meanwhile");
        again.locator("#save").click();
        assertThat(again.locator("#theirs")).containsText("Saved meanwhile.");
        assertThat(again.locator("#body")).hasValue("Written in a second tunnel.");
        again.locator("#save").click();
        assertThat(again.locator("[role=status]")).hasText("Saved.");
        assertThat(again.locator("#copy")).isHidden();
        again.close();
    }

    private static void whatOthersSavedIsNotOverwritten(Window window, String editor) {
        Page one = window.context().newPage();
        Page other = window.context().newPage();
        one.navigate(editor);
        other.navigate(editor);
        one.locator("#summary").fill("Of the one.");
        assertThat(line(one)).containsText("Saved ");
        other.locator("#summary").fill("Of the other.");
        assertThat(line(other)).containsText("saved another text meanwhile");
        other.locator("#save").click();
        assertThat(other.locator("#theirs")).containsText("Of the one.");
        assertThat(other.locator("#summary")).hasValue("Of the other.");
    }

    @Test
    void whatIsSentAfterTheSignInEndedIsKept(House house) throws IOException {
        try (Window window = comesIn(house, "late@example.org", true)) {
            Looks looks = new Looks(window.page(), "en");
            Page page = begun(window, "Begun in time");
            page.locator("#body").fill("Sent too late.\n\nSecond paragraph, with \"quotes\" & <signs>.");
            ends(house, "late@example.org");
            page.locator("#save").click();
            assertThat(page.locator("#password")).isVisible();
            Door.signIn(page, "late@example.org", Door.PASSWORD);
            assertThat(page.locator("h1")).hasText("What you sent is kept");
            assertThat(page.locator("main")).containsText("Second paragraph, with \"quotes\" & <signs>.");
            assertThat(page.locator("main")).containsText("on the page “Edit”");
            looks.at("late");
            String kept = page.url();
            window.open("/newsroom/board");
            assertThat(page.locator("main a[href*=late]")).hasCount(1);
            page.locator("main a[href*=late]").click();
            page.locator("#go-on").click();
            assertThat(page.locator("[role=status]")).hasText("Saved.");
            assertThat(page.locator("#body"))
                    .hasValue("Sent too late.\n\nSecond paragraph, with \"quotes\" & <signs>.");
            window.open("/newsroom/board");
            assertThat(page.locator("main a[href*=late]")).hasCount(0);
            try (Window another = comesIn(house, "not-late@example.org", true)) {
                assertThat(another.page().navigate(kept).status()).isEqualTo(404);
            }
            assertThat(looks.found).isEmpty();
        }
    }

    @Test
    void withoutScriptsToo(House house) throws IOException {
        try (Window window = comesIn(house, "plain@example.org", false)) {
            Page page = begun(window, "Begun without scripts");
            page.locator("#body").fill("Sent too late.");
            ends(house, "plain@example.org");
            page.locator("#send").click();
            Door.signIn(page, "plain@example.org", Door.PASSWORD);
            page.locator("#throw-away").click();
            assertThat(page.locator("[role=status]")).containsText("Thrown away");
            assertThat(page.locator("main a[href*=late]")).hasCount(0);
            page.goBack();
            page.locator("#go-on").click();
            assertThat(page.locator("#body")).hasValue("Sent too late.");
            assertThat(page.locator("[role=alert]")).containsText("Write a summary");
        }
    }

    /** As the page says that tells of a failure. */
    @Test
    void whatCouldNotBeSavedStandsInTheFormWhenOneGoesBack(House house) throws IOException {
        try (Window window = comesIn(house, "back@example.org", false)) {
            Page page = begun(window, "Begun before the failure");
            page.locator("#body").fill("Typed before the failure.");
            page.route("**/newsroom/edit*", route -> {
                if (route.request().method().equals("POST")) {
                    route.fulfill(new Route.FulfillOptions().setStatus(503).setBody("Failed"));
                } else {
                    route.resume();
                }
            });
            page.locator("#save").click();
            page.unroute("**/newsroom/edit*");
            page.goBack();
            assertThat(page.locator("#body")).hasValue("Typed before the failure.");
        }
    }

    @Test
    void nothingIsKeptOfWhomNobodyKnows(House house) throws IOException {
        try (Window window = house.window(1280)) {
            Object location = window.page()
                    .context()
                    .request()
                    .post(
                            house.address() + "/newsroom/edit",
                            RequestOptions.create()
                                    .setMaxRedirects(0)
                                    .setHeader("Cookie", "__Host-engawa=nobody")
                                    .setForm(FormData.create().set("title", "Planted")))
                    .headers()
                    .get("location");
            assertThat(location).isEqualTo("/newsroom/sign-in?to=%2Fnewsroom%2Fedit");
        }
    }

    private static Locator line(Page page) {
        return page.locator("#autosave");
    }

    /** Their roles are given anew, by which every sign-in ends. */
    private static void ends(House house, String address) throws IOException {
        house.site().operate("user-role", address + "\ncontributor:engawa-desk");
    }

    private static Page begun(Window window, String title) {
        window.open("/newsroom/new?kind=result");
        window.page().locator("#title").fill(title);
        window.page().locator("#begin").click();
        return window.page();
    }

    private static Window comesIn(House house, String address, boolean scripts) throws IOException {
        Window window = house.memberWindow("en", scripts);
        Door.join(house.site(), window.page(), address, "Mori", "contributor:engawa-desk");
        return window;
    }
}
