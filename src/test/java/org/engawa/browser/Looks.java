package org.engawa.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is wrong with a page at each width; and a picture of it for people. */
final class Looks {
    /** For people to look at, and only when they ask: taking them lengthens the tests by a tenth. */
    static final String WANTED = "engawa.pictures";

    private static final Path PICTURES = Path.of("target", "screens");

    private final Page page;
    private final String language;
    final List<String> found = new ArrayList<>();

    Looks(Page page, String language) {
        this.page = page;
        this.language = language;
    }

    /** Judges the page as it is, and takes its picture where they are wanted. */
    void at(String name) {
        for (int width : new int[] {360, 1280}) {
            page.setViewportSize(width, 900);
            // Where the bar that saves lies in its own place, and not over whatever stands at the edge of the window.
            page.evaluate("scrollTo(0, document.documentElement.scrollHeight)");
            WcagIT.judge(page, language, width).forEach(each -> found.add(name + " " + each));
        }
        pictured(name);
        page.setViewportSize(320, 640);
        String out = (String) page.evaluate(ReflowIT.STICKING_OUT);
        if (!out.isEmpty()) {
            found.add(name + " at 320: " + out);
        }
        page.setViewportSize(1280, 900);
        page.evaluate("scrollTo(0, 0)");
    }

    /** Takes only its picture, where the page is not one of the newsroom's own. */
    void pictured(String name) {
        if (!Boolean.getBoolean(WANTED)) {
            return;
        }
        for (int width : new int[] {360, 1280}) {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(PICTURES.resolve(
                            String.format(Locale.ROOT, "newsroom-%s-%s-%d.png", name, language, width))));
        }
    }
}
