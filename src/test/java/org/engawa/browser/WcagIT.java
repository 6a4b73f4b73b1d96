package org.engawa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.engawa.browser.PageTypes.PageType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every type of page by the rules of WCAG 2.2 AA and good practice, as far as axe can judge; on telephones and desks, by day and night. */
@ExtendWith(House.Key.class)
class WcagIT {
    static final List<String> LANGUAGES = House.LANGUAGES;

    /** Lists what axe finds in the page as it is. */
    private static final String JUDGE = """
            async () => (await axe.run(document, {
              resultTypes: ['violations'],
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
            })).violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.target + ' ' + n.failureSummary))
            """;

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void nobodyIsShutOut(String language, House house) {
        boolean all = List.of("en", "ja", "ar").contains(language);
        List<String> violations = new ArrayList<>();
        // Without motion, or axe would judge colours on their way from day to night.
        try (Window window = house.window(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE))) {
            window.context().addInitScript(AxeBuilder.getAxeScript());
            for (PageType type : all ? PageTypes.in(language) : PageTypes.few(language)) {
                assertThat(window.open(type.path()).status()).as(type.path()).isEqualTo(type.status());
                for (int width : new int[] {1280, 360}) {
                    judge(window.page(), language, width).forEach(found -> violations.add(type + " " + found));
                }
            }
        }
        assertThat(violations).isEmpty();
    }

    /** At this width the countries of this story stand in two rows, one close above the other. */
    @Test
    void linksInTwoRowsAreFarEnoughFromEachOther(House house) {
        try (Window window = house.window(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE))) {
            window.context().addInitScript(AxeBuilder.getAxeScript());
            window.open("/ja/stories/satreps?view=text");
            assertThat(judge(window.page(), "ja", 412)).isEmpty();
        }
    }

    /**
     * What is wrong with a page at a width, by day or by night; it is left by day. By night it has other colours and is the same
     * otherwise, so a language that is judged by day on a telephone is judged by night at a desk, and the next one the other way
     * round: three languages see every page at all four.
     */
    static List<String> judge(Page page, String language, int width) {
        boolean night = (width < 1000) == (House.LANGUAGES.indexOf(language) % 2 == 0);
        // Its words may be there before its style sheets are.
        page.waitForLoadState(LoadState.LOAD);
        String light = night ? "by night" : "by day";
        page.setViewportSize(width, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(night ? ColorScheme.DARK : ColorScheme.LIGHT));
        List<String> found = ((List<?>) page.evaluate(JUDGE))
                .stream().map(each -> width + " " + light + ": " + each).toList();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return found;
    }
}
