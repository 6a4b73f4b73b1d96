package org.engawa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.engawa.browser.PageTypes.PageType;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Nobody scrolls sideways: on the narrowest telephones, with text twice as large, with the spacing that some need to read. */
@ExtendWith(House.Key.class)
class ReflowIT {
    static final List<String> LANGUAGES = House.LANGUAGES;

    /** What sticks out of the page; tables scroll within themselves. */
    static final String STICKING_OUT = """
            () => {
              const width = document.documentElement.clientWidth;
              const out = [...document.querySelectorAll('body *')].filter(e => {
                if (!e.checkVisibility()) return false;
                const box = e.getBoundingClientRect();
                return box.width > 0 && (box.right > width + 1 || box.left < -1) && !e.closest('.table');
              });
              return document.scrollingElement.scrollWidth > width || out.length
                ? document.scrollingElement.scrollWidth + ' ' + out.slice(-1).map(e => e.outerHTML.slice(0, 200)) : '';
            }
            """;

    private static final String SPACING = """
            * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
            p { margin-block-end: 2em !important }
            """;
    private static final String OPEN = "() => document.querySelectorAll('details').forEach(each => each.open = true)";
    private static final String LARGE = "html { font-size: 212.5% !important }";

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void nothingSticksOut(String language, House house) {
        List<String> found = new ArrayList<>();
        try (Window window = house.window(new Browser.NewContextOptions().setBypassCSP(true))) {
            Page page = window.page();
            for (PageType type : PageTypes.in(language)) {
                page.setViewportSize(320, 640);
                window.open(type.path());
                note(found, page, type + " at 320");
                page.evaluate(OPEN);
                note(found, page, type + " with open menus");
                ElementHandle spacing = page.addStyleTag(new Page.AddStyleTagOptions().setContent(SPACING));
                note(found, page, type + " with spacing");
                spacing.evaluate("style => style.remove()");
                page.addStyleTag(new Page.AddStyleTagOptions().setContent(LARGE));
                page.setViewportSize(1280, 900);
                note(found, page, type + " with large text");
            }
        }
        assertThat(found).isEmpty();
    }

    private static void note(List<String> found, Page page, String where) {
        String out = (String) page.evaluate(STICKING_OUT);
        if (!out.isEmpty()) {
            found.add(where + ": " + out);
        }
    }
}
