package org.engawa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the site for people to look at, in {@code target/screens}. */
@ExtendWith(House.Key.class)
@EnabledIfSystemProperty(
        named = Looks.WANTED,
        matches = "true",
        disabledReason = "pictures are taken by deploy/test -Dengawa.pictures=true")
class ScreensIT {
    private static final Map<String, String> PAGES =
            Map.of("home", "", "story", "stories/challenge-water-and-soil", "country", "countries/tn");

    @ParameterizedTest
    @CsvSource({"en,360", "en,1280", "ja,360", "ja,1280", "ar,360", "ar,1280"})
    void pagesAreDrawn(String language, int width, House house) {
        try (Window window = house.window(width)) {
            Page page = window.page();
            PAGES.forEach((name, path) -> {
                page.setViewportSize(width, 900);
                window.open("/" + language + "/" + path);
                // Pictures below the fold are fetched once the window is as high as the page.
                page.setViewportSize(width, (int) page.evaluate("() => document.documentElement.scrollHeight"));
                page.waitForFunction("() => [...document.images].every(image => image.complete)");
                byte[] picture = page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "screens", name + "-" + language + "-" + width + ".png")));
                assertThat(picture).hasSizeGreaterThan(10_000);
            });
        }
    }
}
