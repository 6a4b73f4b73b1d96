package org.engawa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.engawa.browser.PageTypes.PageType;
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
              runOnly: %s
            })).violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.target + ' ' + n.failureSummary))
            """;

    private static final String BY_DAY =
            JUDGE.formatted("['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']");

    /** By night the page has other colours, and is the same otherwise. */
    private static final String BY_NIGHT =
            JUDGE.formatted("{type: 'rule', values: ['color-contrast', 'link-in-text-block']}");

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
                    window.page().setViewportSize(width, 900);
                    judge(window.page()).forEach(found -> violations.add(type + " " + width + " " + found));
                }
            }
        }
        assertThat(violations).isEmpty();
    }

    /** What is wrong with a page at its width, by day and by night; it is left by day. */
    static List<String> judge(Page page) {
        List<String> found = new ArrayList<>();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        ((List<?>) page.evaluate(BY_NIGHT)).forEach(each -> found.add("by night: " + each));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        ((List<?>) page.evaluate(BY_DAY)).forEach(each -> found.add("by day: " + each));
        return found;
    }
}
