package org.engawa.theme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.engawa.theme.view.LanguageView;
import org.engawa.theme.view.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page keeps to, as far as it can be told without a browser. */
final class PageRules {
    /** The one page that stands in a frame of another site, and needs no frame of its own. */
    private static final String EMBEDDED = "embed";

    private final String place;
    private final boolean embedded;
    private final Document document;
    private final LanguageView language;
    private final List<ThemeProblem> problems = new ArrayList<>();

    /**
     * Looks at a page.
     *
     * @param place of its template
     * @param page what was rendered
     * @param html what became of it
     */
    PageRules(String place, Page page, String html) {
        this.place = place;
        this.embedded = page.template().equals(EMBEDDED);
        this.document = Jsoup.parse(html);
        this.language = page.frame().language();
    }

    List<ThemeProblem> problems() {
        require(
                "html[lang=" + language.tag() + "][dir=" + language.direction() + "]",
                "The page does not say its language and direction.",
                "Write <html lang=\"{{ f.language.tag }}\" dir=\"{{ f.language.direction }}\">.");
        require("h1", "The page has no heading h1.", "Put the name of the page into <h1>.");
        require("main", "The page has no <main>.", "Put what the page is about into <main id=\"main\">.");
        require("meta[name=viewport]", "Telephones show the page small.", "Take the viewport over from themes/engawa.");
        if (!embedded) {
            requireFrame();
        }
        if (document.select("h1").size() > 1) {
            tell("The page has two headings h1.", "Keep one, and make the others h2.");
        }
        forbid(
                "nav:not([aria-label], [aria-labelledby])",
                "A <nav> has no name.",
                "Give it aria-label=\"{{ t('…') }}\".");
        forbid("a:not([href])", "A link leads nowhere.", "Give it href.");
        forbid("[style], style", "Style stands in the page.", "Use classes and assets/site.css.");
        requireIds();
        requireOrder();
        return problems;
    }

    private void requireFrame() {
        require(
                "body > a[href=#main]:first-child",
                "There is no link over the menu to the text.",
                "Begin <body> with <a class=\"skip\" href=\"#main\">{{ t('skip') }}</a>.");
        require("main#main", "The link over the menu leads nowhere.", "Write <main id=\"main\">.");
        require("header", "The page has no <header>.", "Put what stands over each page into it.");
        require("footer", "The page has no <footer>.", "Put what stands below each page into it.");
        require(
                "link[rel=canonical], meta[name=robots][content=noindex]",
                "Search engines are not told the address of the page.",
                "Take the head over from themes/engawa.");
    }

    private void requireIds() {
        Set<String> ids = new HashSet<>();
        for (Element element : document.select("[id]")) {
            if (!ids.add(element.id())) {
                tell("The id " + element.id() + " is there twice.", "Give each its own.");
            }
        }
        for (Element element : document.select("[aria-labelledby]")) {
            if (!ids.contains(element.attr("aria-labelledby"))) {
                tell(
                        "aria-labelledby names " + element.attr("aria-labelledby") + ", which is not there.",
                        "Name the id of a heading.");
            }
        }
    }

    private void requireOrder() {
        int before = 0;
        for (Element heading : document.select("h1, h2, h3, h4")) {
            int level = heading.tagName().charAt(1) - '0';
            if (level > before + 1) {
                tell("A heading h" + level + " follows h" + before + ".", "Leave no level out.");
            }
            before = level;
        }
    }

    private void require(String selector, String what, String remedy) {
        if (document.selectFirst(selector) == null) {
            tell(what, remedy);
        }
    }

    private void forbid(String selector, String what, String remedy) {
        if (document.selectFirst(selector) != null) {
            tell(what, remedy);
        }
    }

    private void tell(String what, String remedy) {
        problems.add(new ThemeProblem(place, 0, what, remedy));
    }
}
