package org.engawa.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is wrong with a page, at each width and by day and night; and a picture of it for people. */
final class Looks {
    private static final Path PICTURES = Path.of("target", "screens");

    private final Page page;
    private final String language;
    final List<String> found = new ArrayList<>();

    Looks(Page page, String language) {
        this.page = page;
        this.language = language;
    }

    void at(String name) {
        for (int width : new int[] {1280, 360}) {
            page.setViewportSize(width, 900);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                ((List<?>) page.evaluate(AccessibilityIT.JUDGE))
                        .forEach(each -> found.add(name + " " + width + " " + scheme + " " + each));
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(PICTURES.resolve("newsroom-" + name + "-" + language + "-" + width + "-"
                                + scheme.name().toLowerCase(Locale.ROOT) + ".png")));
            }
        }
        page.setViewportSize(320, 640);
        String out = (String) page.evaluate(ReflowIT.STICKING_OUT);
        if (!out.isEmpty()) {
            found.add(name + " at 320: " + out);
        }
    }
}
