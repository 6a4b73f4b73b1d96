package org.engawa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The second theme is for everybody too. A few pages in three languages: that its templates and style sheet keep the rules is told
 * without a browser.
 */
@ExtendWith(House.Key.class)
class SecondThemeIT {
    static final List<String> LANGUAGES = List.of("en", "ja", "ar");

    private static final List<String> PAGES = List.of(
            "",
            "stories",
            "stories/satreps",
            "stories/expo-osaka-sao-paulo",
            "countries/br",
            "search?q=SATREPS&kind=result");
    private static final String OPEN = "() => document.querySelectorAll('details').forEach(each => each.open = true)";

    private static String settings = "";

    @BeforeAll
    static void wear(House house) throws IOException {
        settings = Files.readString(file(house));
        Files.writeString(file(house), settings.replace("theme: engawa", "theme: shoji"));
        await(house, true);
    }

    @AfterAll
    static void putBack(House house) throws IOException {
        Files.writeString(file(house), settings);
        await(house, false);
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void nobodyIsShutOut(String language, House house) {
        List<String> found = new ArrayList<>();
        try (Window window = house.window(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE))) {
            window.context().addInitScript(AxeBuilder.getAxeScript());
            Page page = window.page();
            for (String path : PAGES) {
                window.open("/" + language + "/" + path);
                for (int width : new int[] {1280, 360}) {
                    WcagIT.judge(page, language, width).forEach(each -> found.add(path + " " + each));
                }
                page.setViewportSize(320, 640);
                page.evaluate(OPEN);
                String out = (String) page.evaluate(ReflowIT.STICKING_OUT);
                if (!out.isEmpty()) {
                    found.add(path + " at 320: " + out);
                }
            }
            assertThat(window.troubles()).isEmpty();
        }
        assertThat(found).isEmpty();
    }

    @Test
    void itsPagesAreValid(House house, @TempDir Path folder) throws IOException, InterruptedException {
        Map<String, String> pages = new TreeMap<>();
        for (String language : LANGUAGES) {
            for (String path : PAGES) {
                String file = "page-" + pages.size() + ".html";
                pages.put(file, language + "/" + path);
                Files.write(
                        folder.resolve(file),
                        house.site().get("/" + language + "/" + path).body());
            }
        }
        assertThat(MarkupIT.problems(folder, pages)).isEmpty();
    }

    @Test
    void menuAndLanguagesStandAtTheSideAndStayAtHomeInPrint(House house) {
        try (Window window = house.plainWindow(1280)) {
            Page page = window.page();
            window.open("/ar/stories/satreps");
            assertThat(page.locator(".menu a").first()).isVisible();
            assertThat(page.locator(".langs a[hreflang=ja]")).isVisible();
            double menu = page.locator(".menu nav").boundingBox().x;
            assertThat(menu).isGreaterThan(page.locator("h1").boundingBox().x);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".menu")).isHidden();
            assertThat(page.locator(".langs")).isHidden();
            assertThat(page.locator(".address")).isVisible();
        }
    }

    private static Path file(House house) {
        return house.content().resolve("site.yaml");
    }

    private static void await(House house, boolean second) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> house.site().page("/en/").contains("class=\"grid lead-first\"") == second);
    }
}
