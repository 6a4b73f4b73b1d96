package org.engawa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Those who know no Markdown write it by buttons, by keys and by pasting what they wrote elsewhere. */
@ExtendWith(House.Key.class)
class MarkingIT {
    private static final String PASTES = """
            (text, html) => {
              const data = new DataTransfer();
              if (html) data.setData('text/html', html);
              data.setData('text/plain', 'plain');
              text.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
            }""";

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void textIsMarkedByButtonsAndKeysAndThatCanBeUndone(boolean plain, House house) throws IOException {
        try (Window window = house.memberWindow("en", true)) {
            Page page = begun(house, window, "marking-" + plain + "@example.org");
            Manuscript body = opened(page, plain);
            body.write("Water for all");
            body.choose(0, 5);
            page.locator("#marking button[data-act=bold]").click();
            assertThat(body.field()).hasValue("**Water** for all");
            body.place().press("Control+b");
            assertThat(body.field()).hasValue("Water for all");
            body.place().press("Control+z");
            assertThat(body.field()).hasValue("**Water** for all");
            body.choose(2, 7);
            // As a keyboard of Arabic sends it.
            body.place().dispatchEvent("keydown", Map.of("key", "لا", "code", "KeyB", "ctrlKey", true));
            assertThat(body.field()).hasValue("Water for all");
            body.write("One\nTwo\n\nThree");
            body.choose(0, 7);
            page.locator("#marking button[data-act=numbers]").click();
            assertThat(body.field()).hasValue("1. One\n2. Two\n\nThree");
            body.choose(0, 13);
            page.locator("#marking button[data-act=numbers]").click();
            assertThat(body.field()).hasValue("One\nTwo\n\nThree");
            body.choose(9, 14);
            page.locator("#marking button[data-act=heading]").click();
            assertThat(body.field()).hasValue("One\nTwo\n\n## Three");
            body.choose(0, 3);
            body.place().press("Control+k");
            page.keyboard().type("https://example.org/");
            assertThat(body.field()).hasValue("[One](https://example.org/)\nTwo\n\n## Three");
            assertThat(page.locator("#autosave")).containsText("Saved ");
            page.locator("#marking button[data-act=bold]").focus();
            page.keyboard().press("ArrowRight");
            assertThat(page.locator("#marking button[data-act=italic]")).isFocused();
            page.keyboard().press("End");
            assertThat(page.locator("#marking button[data-act=quote]")).isFocused();
            assertThat(page.locator("#marking button[tabindex='0']")).hasCount(1);
            page.getByText("Keyboard shortcuts").click();
            assertThat(page.locator(".keys dd").first()).hasText("Save");
            assertThat(page.locator(".keys kbd").last()).isVisible();
            Looks looks = new Looks(page, "en");
            looks.at("marking");
            assertThat(looks.found).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatIsPastedFromAWordProcessorIsMarkdown(boolean plain, House house) throws IOException {
        try (Window window = house.memberWindow("en", true)) {
            Page page = begun(house, window, "pasting-" + plain + "@example.org");
            Manuscript body = opened(page, plain);
            body.write("Before: ");
            body.choose(8, 8);
            pastes(
                    body,
                    "<h1>Rice</h1><p class=MsoNormal>It <b>grows</b>.</p><p style='mso-list:l0 level1 lfo1'>"
                            + "<span style='mso-list:Ignore'>·</span>One</p><img src='file:///C:/a.png'>");
            assertThat(body.field()).hasValue("Before: ## Rice\n\nIt **grows**.\n\n- One");
            assertThat(page.locator("#marking-said")).isVisible();
            assertThat(page.locator("#autosave")).containsText("Saved ");
            whatIsTypedMeanwhileStays(page, body);
            body.write("");
            pastes(body, "<p><img src=a.png></p>");
            assertThat(page.locator("#marking-said")).containsText("One picture");
            assertThat(body.field()).hasValue("plain");
            body.write("");
            pastes(body, "<p>" + "x".repeat(1_000_001) + "</p>");
            assertThat(body.field()).hasValue("plain");
            body.write("");
            page.route("**/newsroom/pasted", route -> route.abort());
            pastes(body, "<p>Text</p>");
            assertThat(body.field()).hasValue("plain");
        }
    }

    private static void whatIsTypedMeanwhileStays(Page page, Manuscript body) {
        List<Route> held = new CopyOnWriteArrayList<>();
        page.route("**/newsroom/pasted", held::add);
        body.write("");
        pastes(body, "<p>Rice <b>grows</b></p>");
        assertThat(body.field()).hasValue("plain");
        page.keyboard().type(" and more");
        page.waitForCondition(() -> held.size() == 1);
        held.get(0).resume();
        assertThat(body.field()).hasValue("Rice **grows** and more");
        page.keyboard().type("!");
        assertThat(body.field()).hasValue("Rice **grows** and more!");
        body.write("");
        pastes(body, "<p>Rice <b>grows</b></p>");
        body.write("Something else");
        page.waitForCondition(() -> held.size() == 2);
        page.waitForResponse("**/newsroom/pasted", () -> held.get(1).resume());
        page.evaluate("() => new Promise(done => setTimeout(done, 100))");
        assertThat(body.field()).hasValue("Something else");
        page.unroute("**/newsroom/pasted");
    }

    private static void pastes(Manuscript body, String html) {
        body.place().evaluate("(text, html) => (" + PASTES + ")(text, html)", html);
    }

    private static Manuscript opened(Page page, boolean plain) {
        Manuscript body = new Manuscript(page);
        return plain ? body.plain() : body;
    }

    private static Page begun(House house, Window window, String address) throws IOException {
        Door.join(house.site(), window.page(), address, "Mori", "contributor:engawa-desk");
        window.open("/newsroom/new?kind=result");
        window.page().locator("#title").fill("To be marked");
        window.page().locator("#begin").click();
        return window.page();
    }
}
