package org.engawa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search box as the pattern "editable combobox with list autocomplete and manual selection" of the ARIA practices has it. */
@ExtendWith(House.Key.class)
class ComboboxIT {
    private static final String DRESSED =
            "() => getComputedStyle(document.querySelector('[role=listbox]')).position === 'absolute'";

    /** Whether a part of the list lies outside the window. */
    private static final String CUT_OFF = """
            list => {
              const box = list.getBoundingClientRect();
              return box.left < 0 || box.right > innerWidth || box.top < 0 || box.bottom > innerHeight;
            }
            """;

    @ParameterizedTest
    @CsvSource({"/en/search?q=rice&kind=result,m", "/ja/,マ", "/ar/,م"})
    void isWhatTheAriaPracticesDescribe(String path, String text, House house) {
        try (Window window = house.window(360)) {
            SearchBox box = SearchBox.in(window, path);
            box.input().fill("");
            assertThat(box.input()).hasAttribute("role", "combobox");
            assertThat(box.input()).hasAttribute("aria-autocomplete", "list");
            assertThat(box.input()).hasAttribute("aria-controls", "find-list");
            assertThat(box.list()).hasAttribute("role", "listbox");
            box.isClosed();

            box.opened(text);
            assertThat(box.input()).hasAttribute("aria-expanded", "true");
            int count = box.options().count();
            assertThat(count).isGreaterThan(1);
            assertThat(box.page().locator("body > [role=status]"))
                    .hasText(box.list().getAttribute("aria-label") + " (" + count + ")");
            assertThat(box.options().evaluateAll("all => new Set(all.map(option => option.id)).size"))
                    .isEqualTo(count);
            assertThat(box.options().evaluateAll("all => all.filter(o => !o.querySelector('bdi[lang]')).length"))
                    .isEqualTo(0);
            box.nothingIsChosen();
            moves(box, count);
            assertThat(box.input()).hasValue(text);
            assertThat(window.troubles()).isEmpty();
        }
    }

    /** By every key that the practices name. */
    private static void moves(SearchBox box, int count) {
        box.press("ArrowDown");
        box.isChosen(box.options().first());
        box.press("ArrowDown");
        box.isChosen(box.options().nth(1));
        box.press("ArrowUp", "ArrowUp");
        box.nothingIsChosen();
        box.press("ArrowUp");
        box.isChosen(box.options().nth(count - 1));
        assertThat(box.options().nth(count - 1)).isInViewport();
        box.press("ArrowDown");
        box.nothingIsChosen();
        for (String key : List.of("Home", "End", "ArrowLeft", "ArrowRight")) {
            box.press("ArrowDown", key);
            box.nothingIsChosen();
            assertThat(box.list()).isVisible();
        }
        box.press("Home");
        assertThat(box.input().evaluate("input => input.selectionStart")).isEqualTo(0);
        box.press("End", "ArrowDown", "Escape");
        box.isClosed();
        assertThat(box.input()).isFocused();
        assertThat(box.page().locator("body > [role=status]")).isEmpty();
        box.press("ArrowDown");
        assertThat(box.list()).isVisible();
        box.press("Tab");
        box.isClosed();
        assertThat(box.input()).not().isFocused();
    }

    @ParameterizedTest
    @CsvSource({"en,SATR", "ja,真鍋", "ar,مدغ"})
    void leadsToWhatIsChosen(String language, String text, House house) {
        try (Window window = house.window(1280)) {
            SearchBox box = SearchBox.in(window, "/" + language + "/").opened(text);
            String byKey = target(house, box.options().first());
            box.press("ArrowDown", "Enter");
            assertThat(box.page()).hasURL(byKey);
            assertThat(box.page().locator("main h1")).isVisible();

            box = SearchBox.in(window, "/" + language + "/").opened(text);
            String byMouse = target(house, box.options().last());
            box.options().last().click();
            assertThat(box.page()).hasURL(byMouse);
            assertThat(window.troubles()).isEmpty();
        }
    }

    private static String target(House house, Locator option) {
        return house.address() + option.getAttribute("data-href").replaceFirst("https?://[^/]+", "");
    }

    @ParameterizedTest
    @CsvSource({"en,rice", "ja,気候", "ar,اليابان"})
    void sendsWhatIsWrittenWhenNothingIsChosen(String language, String text, House house) {
        Pattern found = Pattern.compile(".*/" + language + "/search\\?q=[^&]+");
        for (boolean scripts : new boolean[] {true, false}) {
            try (Window window = scripts ? house.window(360) : house.plainWindow(360)) {
                SearchBox box = SearchBox.in(window, "/" + language + "/").write(text);
                if (scripts) {
                    assertThat(box.input()).hasAttribute("role", "combobox");
                }
                box.press("Enter");
                assertThat(box.page()).hasURL(found);
                assertThat(box.input()).hasValue(text);
                assertThat(box.page().locator(".hits > li").first()).isVisible();
            }
        }
    }

    @Test
    void whoWritesOnHasNotChosen(House house) {
        try (Window window = house.window(1280)) {
            SearchBox box = SearchBox.in(window, "/en/").opened("sat");
            box.press("ArrowDown");
            box.isChosen(box.options().first());
            box.press("r");
            box.nothingIsChosen();
            box.press("Enter");
            assertThat(box.page()).hasURL(house.address() + "/en/search?q=satr");
        }
    }

    /** A finger that scrolls and a hand that thinks better of it let go elsewhere. */
    @Test
    void whoPressesAndLetsGoElsewhereHasNotChosen(House house) {
        try (Window window = house.window(1280)) {
            SearchBox box = SearchBox.in(window, "/en/").opened("m");
            box.options().first().hover();
            box.page().mouse().down();
            assertThat(box.input()).isFocused();
            box.page().mouse().move(600, 800);
            box.page().mouse().up();
            assertThat(box.list()).isVisible();
            assertThat(box.page()).hasURL(house.address() + "/en/");
        }
    }

    /** Kana on their way to kanji are not yet a question, and the keys that choose among kanji choose nothing of ours. */
    @Test
    void asksNothingWhileAWordIsBeingComposed(House house) {
        try (Window window = house.window(360)) {
            SearchBox box = SearchBox.in(window, "/ja/").opened("災");
            box.questions();
            CDPSession keyboard = window.context().newCDPSession(box.page());
            compose(keyboard, "ｍ");
            box.isClosed();
            for (String letters : List.of("ま", "まな", "まなべ", "真鍋")) {
                compose(keyboard, letters);
                box.press("ArrowDown");
                // Longer than the script waits before it asks.
                box.page().waitForTimeout(200);
                box.isClosed();
            }
            assertThat(box.input()).hasValue("災真鍋");
            assertThat(box.questions()).isEmpty();

            box.page()
                    .waitForRequest(
                            request -> request.url().contains(SearchBox.SUGGEST),
                            () -> box.page().keyboard().insertText("真鍋"));
            assertThat(box.input()).hasValue("災真鍋");
            assertThat(box.questions()).hasSize(1);
        }
    }

    private static void compose(CDPSession keyboard, String letters) {
        JsonObject composition = new JsonObject();
        composition.addProperty("text", letters);
        composition.addProperty("selectionStart", letters.length());
        composition.addProperty("selectionEnd", letters.length());
        keyboard.send("Input.imeSetComposition", composition);
    }

    @Test
    void aServerThatRefusesLeavesAPlainForm(House house) {
        try (Window window = house.window(1280)) {
            SearchBox box = SearchBox.in(window, "/en/").opened("sat");
            box.page()
                    .route(
                            url -> url.contains(SearchBox.SUGGEST),
                            route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
            box.write("reps");
            box.isClosed();
            box.press("Enter");
            assertThat(box.page()).hasURL(house.address() + "/en/search?q=satreps");
        }
    }

    @ParameterizedTest
    @CsvSource({"en,360,ma", "ja,1280,マ", "ar,360,م"})
    void theOpenListIsWithinReachOfEverybody(String language, int width, String text, House house) {
        try (Window window = house.window(
                new Browser.NewContextOptions().setViewportSize(width, 640).setReducedMotion(ReducedMotion.REDUCE))) {
            window.context().addInitScript(AxeBuilder.getAxeScript());
            SearchBox box = SearchBox.in(window, "/" + language + "/").opened(text);
            box.press("ArrowDown");
            box.page().waitForFunction(DRESSED);
            assertThat(box.page().evaluate(ReflowIT.STICKING_OUT)).isEqualTo("");
            assertThat(box.list().evaluate(CUT_OFF)).isEqualTo(false);
            assertThat(WcagIT.judge(box.page(), language, width)).isEmpty();
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                box.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                box.page()
                        .screenshot(new Page.ScreenshotOptions()
                                .setPath(Path.of(
                                        "target",
                                        "screens",
                                        "suggestions-" + language + "-" + width + "-" + scheme + ".png")));
            }
            assertThat(window.troubles()).isEmpty();
        }
    }
}
