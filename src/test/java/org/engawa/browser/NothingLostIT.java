package org.engawa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is typed is not lost: it is saved by itself, kept in the browser, and kept by the site when the sign-in had ended. */
@ExtendWith(House.Key.class)
class NothingLostIT {
    private static final Pattern SAVING = Pattern.compile("/newsroom/(drafts|translations)$");

    @Test
    void theEditorSavesByItself(House house) throws IOException {
        try (Window window = comesIn(house, "autosave@example.org", true)) {
            Page page = begun(window, "A draft");
            String editor = page.url();
            new Manuscript(page).write("Typed, and never sent.");
            page.locator("#topics summary").click();
            page.locator("#topics input").first().check();
            assertThat(line(page)).containsText("Saved ");
            page.navigate(editor);
            assertThat(page.locator("textarea[name=body]")).hasValue("Typed, and never sent.");
            assertThat(page.locator("#topics input:checked")).hasCount(1);
            assertThat(page.locator("#copy")).isHidden();
            halfAWordIsNotSaved(page);
            whatHasNoConnectionStaysHere(window, editor);
            whatIsKeptHereReplacesNothing(window, editor);
            whatOthersSavedIsNotOverwritten(window, editor);
            Page last = window.context().newPage();
            last.navigate(editor);
            last.locator("#sign-out").click();
            last.waitForFunction("() => indexedDB.databases().then(kept => !kept.length)");
        }
    }

    private static void halfAWordIsNotSaved(Page page) {
        CDPSession keyboard = page.context().newCDPSession(page);
        new Manuscript(page).place().press("Control+a");
        Manuscript.compose(keyboard, "みず");
        assertThat(page.locator("textarea[name=body]")).hasValue("みず");
        page.waitForTimeout(3000);
        assertThat(line(page)).not().containsText("Saved");
        Manuscript.compose(keyboard, "水");
        page.keyboard().insertText("水");
        assertThat(line(page)).containsText("Saved ");
    }

    private static void whatHasNoConnectionStaysHere(Window window, String editor) {
        Page page = window.page();
        losesConnection(window);
        new Manuscript(page).write("Written in a tunnel.");
        assertThat(line(page)).containsText("no connection");
        assertThat(line(page)).hasAttribute("role", "alert");
        leavesWithoutConnection(page);
        Page again = window.context().newPage();
        again.navigate(editor);
        assertThat(again.locator("textarea[name=body]")).hasValue("水");
        assertThat(again.locator("#copy")).isVisible();
        again.locator("#copy-show").click();
        assertThat(again.locator("textarea[name=body]")).hasValue("Written in a tunnel.");
        assertThat(line(again)).containsText("Saved ");
        again.navigate(editor);
        assertThat(again.locator("textarea[name=body]")).hasValue("Written in a tunnel.");
        assertThat(again.locator("#copy")).isHidden();
        again.close();
    }

    /** What was kept here is older than what others saved meanwhile. */
    private static void whatIsKeptHereReplacesNothing(Window window, String editor) {
        Page one = window.context().newPage();
        one.navigate(editor);
        losesConnection(window);
        new Manuscript(one).write("Written in a second tunnel.");
        assertThat(line(one)).containsText("no connection");
        leavesWithoutConnection(one);
        Page other = window.context().newPage();
        other.navigate(editor);
        assertThat(other.locator("#copy")).isVisible();
        other.locator("#summary").fill("Saved meanwhile.");
        assertThat(line(other)).containsText("Saved ");
        other.close();
        Page again = window.context().newPage();
        again.navigate(editor);
        again.locator("#copy-show").click();
        assertThat(again.locator("textarea[name=body]")).hasValue("Written in a second tunnel.");
        assertThat(line(again)).containsText("saved another text meanwhile");
        again.locator("#save").click();
        assertThat(again.locator("#theirs")).containsText("Saved meanwhile.");
        assertThat(again.locator("textarea[name=body]")).hasValue("Written in a second tunnel.");
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
            Page page = begun(window, "Begun in time");
            new Manuscript(page).write("Sent too late.\n\nSecond paragraph, with \"quotes\" & <signs>.");
            ends(house, "late@example.org");
            page.locator("#save").click();
            assertThat(page.locator("#password")).isVisible();
            Door.signIn(page, "late@example.org", Door.PASSWORD);
            assertThat(page.locator("h1")).hasText("What you sent is kept");
            assertThat(page.locator("main")).containsText("Second paragraph, with \"quotes\" & <signs>.");
            assertThat(page.locator("main")).containsText("on the page “Edit”");
            String kept = page.url();
            assertThat(Tour.inEveryLanguage(page, "late")).isEmpty();
            window.open("/newsroom/board");
            assertThat(page.locator("main a[href*=late]")).hasCount(1);
            page.locator("main a[href*=late]").click();
            page.locator("#go-on").click();
            assertThat(page.locator("[role=status]")).hasText("Saved.");
            assertThat(page.locator("textarea[name=body]"))
                    .hasValue("Sent too late.\n\nSecond paragraph, with \"quotes\" & <signs>.");
            window.open("/newsroom/board");
            assertThat(page.locator("main a[href*=late]")).hasCount(0);
            try (Window another = comesIn(house, "not-late@example.org", true)) {
                assertThat(another.page().navigate(kept).status()).isEqualTo(404);
            }
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
            assertThat(page.locator("textarea[name=body]")).hasValue("Sent too late.");
            assertThat(page.locator("[role=alert]")).containsText("Write a summary");
        }
    }

    @Test
    void aTranslationSavesByItselfAndLosesNothingWhenItsOriginalGetsShorter(House house) throws IOException {
        try (Window window = comesIn(
                house, "translates@example.org", true, "contributor:engawa-desk", "translator:engawa-desk:fr")) {
            Page page = begun(window, "To be translated");
            String editor = page.url();
            new Manuscript(page).write("One.\n\nTwo.\n\nThree.");
            page.locator("#save").click();
            window.open(editor.substring(editor.indexOf("/newsroom")).replace("/edit", "/translate"));
            page.locator("#into").selectOption("fr");
            page.locator("#begin").click();
            String translation = page.url();
            page.locator("#passage-0").fill("Un.");
            page.locator("#passage-2").fill("Trois.");
            assertThat(line(page)).containsText("Saved ");
            try (Page shorter = window.context().newPage()) {
                shorter.navigate(editor);
                new Manuscript(shorter).write("One.");
                shorter.locator("#save").click();
                assertThat(shorter.locator("[role=status]")).hasText("Saved.");
            }
            page.locator("#passage-1").fill("Deux.");
            assertThat(line(page)).containsText("The original has changed meanwhile");
            page.locator("#save").click();
            assertThat(page.locator("[role=status]")).containsText("Saved");
            assertThat(page.locator("#passage-0")).hasValue("Un.\n\nDeux.\n\nTrois.");
            assertThat(page.locator("textarea[name^=passage-]")).hasCount(1);
            whatATranslatorTypedWithoutConnectionStays(window, translation);
        }
    }

    private static void whatATranslatorTypedWithoutConnectionStays(Window window, String translation) {
        Page page = window.page();
        losesConnection(window);
        page.locator("#translated-title").fill("Dans un tunnel");
        assertThat(line(page)).containsText("no connection");
        leavesWithoutConnection(page);
        Page again = window.context().newPage();
        again.navigate(translation);
        again.locator("#copy-show").click();
        assertThat(again.locator("#translated-title")).hasValue("Dans un tunnel");
        assertThat(line(again)).containsText("Saved ");
        again.navigate(translation);
        assertThat(again.locator("#translated-title")).hasValue("Dans un tunnel");
        assertThat(again.locator("#copy")).isHidden();
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
            assertThat(page.locator("textarea[name=body]")).hasValue("Typed before the failure.");
        }
    }

    @Test
    void whatIsBegunInTheNewsroomHasNoFolderThatCouldBeMissed(House house) throws IOException {
        try (Window window = comesIn(house, "begins@example.org", false)) {
            begun(window, "Never in a folder");
            assertThat(house.site()
                            .operate("import", house.content().toString())
                            .body())
                    .doesNotContain("folder is gone");
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

    /** Not the browser's own way of being offline: with that a page that is left has a connection again for a moment, and saves. */
    private static void losesConnection(Window window) {
        window.context().route(SAVING, route -> route.abort("internetdisconnected"));
    }

    private static void leavesWithoutConnection(Page page) {
        page.evaluate("() => new Promise(done => setTimeout(done, 1500))");
        page.close();
        page.context().unroute(SAVING);
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
        return comesIn(house, address, scripts, "contributor:engawa-desk");
    }

    private static Window comesIn(House house, String address, boolean scripts, String... roles) throws IOException {
        Window window = house.memberWindow("en", scripts);
        Door.join(house.site(), window.page(), address, "Mori", roles);
        return window;
    }
}
