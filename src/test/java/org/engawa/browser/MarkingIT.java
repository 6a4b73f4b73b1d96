package org.engawa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

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

    @Test
    void textIsMarkedByButtonsAndKeysAndThatCanBeUndone(House house) throws IOException {
        try (Window window = house.memberWindow("en", true)) {
            Page page = begun(house, window, "marking@example.org");
            Locator body = page.locator("#body");
            body.fill("Water for all");
            choose(body, 0, 5);
            page.locator("#marking button[data-act=bold]").click();
            assertThat(body).hasValue("**Water** for all");
            body.press("Control+b");
            assertThat(body).hasValue("Water for all");
            body.press("Control+z");
            assertThat(body).hasValue("**Water** for all");
            choose(body, 2, 7);
            // As a keyboard of Arabic sends it.
            body.dispatchEvent("keydown", Map.of("key", "لا", "code", "KeyB", "ctrlKey", true));
            assertThat(body).hasValue("Water for all");
            body.fill("One\nTwo\n\nThree");
            choose(body, 0, 7);
            page.locator("#marking button[data-act=numbers]").click();
            assertThat(body).hasValue("1. One\n2. Two\n\nThree");
            choose(body, 0, 13);
            page.locator("#marking button[data-act=numbers]").click();
            assertThat(body).hasValue("One\nTwo\n\nThree");
            choose(body, 9, 14);
            page.locator("#marking button[data-act=heading]").click();
            assertThat(body).hasValue("One\nTwo\n\n## Three");
            choose(body, 0, 3);
            body.press("Control+k");
            page.keyboard().type("https://example.org/");
            assertThat(body).hasValue("[One](https://example.org/)\nTwo\n\n## Three");
            assertThat(page.locator("#autosave")).containsText("Saved ");
            page.locator("#marking button[data-act=bold]").focus();
            page.keyboard().press("ArrowRight");
            assertThat(page.locator("#marking button[data-act=italic]")).isFocused();
            page.keyboard().press("End");
            assertThat(page.locator("#marking button[data-act=quote]")).isFocused();
            assertThat(page.locator("#marking button[tabindex='0']")).hasCount(1);
            Looks looks = new Looks(page, "en");
            looks.at("marking");
            assertThat(looks.found).isEmpty();
        }
    }

    @Test
    void whatIsPastedFromAWordProcessorIsMarkdown(House house) throws IOException {
        try (Window window = house.memberWindow("en", true)) {
            Page page = begun(house, window, "pasting@example.org");
            Locator body = page.locator("#body");
            body.fill("Before: ");
            choose(body, 8, 8);
            pastes(
                    body,
                    "<h1>Rice</h1><p class=MsoNormal>It <b>grows</b>.</p><p style='mso-list:l0 level1 lfo1'>"
                            + "<span style='mso-list:Ignore'>·</span>One</p><img src='file:///C:/a.png'>");
            assertThat(body).hasValue("Before: ## Rice\n\nIt **grows**.\n\n- One");
            assertThat(page.locator("#marking-said")).isVisible();
            assertThat(page.locator("#autosave")).containsText("Saved ");
            whatIsTypedMeanwhileStays(page, body);
            body.fill("");
            pastes(body, "<p><img src=a.png></p>");
            assertThat(page.locator("#marking-said")).containsText("One picture");
            assertThat(body).hasValue("plain");
            body.fill("");
            pastes(body, "<p>" + "x".repeat(1_000_001) + "</p>");
            assertThat(body).hasValue("plain");
            body.fill("");
            page.route("**/newsroom/pasted", route -> route.abort());
            pastes(body, "<p>Text</p>");
            assertThat(body).hasValue("plain");
        }
    }

    private static void whatIsTypedMeanwhileStays(Page page, Locator body) {
        List<Route> held = new CopyOnWriteArrayList<>();
        page.route("**/newsroom/pasted", held::add);
        body.fill("");
        pastes(body, "<p>Rice <b>grows</b></p>");
        assertThat(body).hasValue("plain");
        page.keyboard().type(" and more");
        page.waitForCondition(() -> held.size() == 1);
        held.get(0).resume();
        assertThat(body).hasValue("Rice **grows** and more");
        page.keyboard().type("!");
        assertThat(body).hasValue("Rice **grows** and more!");
        body.fill("");
        pastes(body, "<p>Rice <b>grows</b></p>");
        body.fill("Something else");
        page.waitForCondition(() -> held.size() == 2);
        page.waitForResponse("**/newsroom/pasted", () -> held.get(1).resume());
        page.evaluate("() => new Promise(done => setTimeout(done, 100))");
        assertThat(body).hasValue("Something else");
        page.unroute("**/newsroom/pasted");
    }

    private static void pastes(Locator text, String html) {
        text.evaluate("(text, html) => (" + PASTES + ")(text, html)", html);
    }

    private static void choose(Locator text, int start, int end) {
        text.evaluate(
                "(text, [start, end]) => { text.focus(); text.setSelectionRange(start, end); }", List.of(start, end));
    }

    private static Page begun(House house, Window window, String address) throws IOException {
        Door.join(house.site(), window.page(), address, "Mori", "contributor:engawa-desk");
        window.open("/newsroom/new?kind=result");
        window.page().locator("#title").fill("To be marked");
        window.page().locator("#begin").click();
        return window.page();
    }
}
