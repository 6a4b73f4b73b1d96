package org.engawa.web.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.engawa.theme.view.FrameView;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Makes of a page its words alone, for slow lines, old telephones, and whoever wants nothing else: no picture, font or script, and
 * hardly a style. It is made from the page itself, so that every page of every theme has one, and says the same there.
 */
final class TextOnly {
    private static final String KEPT_IN_HEAD =
            "meta[charset], meta[name=viewport], meta[name=robots], title, link[rel=canonical]";

    /** Where a description of a picture can be a paragraph of its own. */
    private static final Set<String> AROUND_PARAGRAPHS =
            Set.of("article", "body", "div", "figure", "header", "li", "main", "section");

    private static final Set<String> LOOKS = Set.of("class", "style", "tabindex");

    private final Draft draft;

    TextOnly(Draft draft) {
        this.draft = draft;
    }

    /** The words of a page. */
    String of(String html, FrameView frame) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        head(page);
        // The map of the world says what the list beside it says; what else is drawn stands before a table or a list of
        // its own.
        page.select("figure:has(svg):not(:has(table, ol))").remove();
        page.select("body script, svg").remove();
        page.select("details:has(table)").forEach(TextOnly::open);
        page.select("img").forEach(this::tell);
        page.select("figure:not(:has(*))").remove();
        Element back = frame.textOnly().isEmpty() ? null : back(page, frame.textOnly());
        page.select("a[href^=/]").forEach(link -> link.attr("href", kept(link.attr("href"))));
        page.select("form[action^=/]").forEach(TextOnly::keep);
        if (back != null) {
            back.attr("href", View.TEXT.without(frame.textOnly())).text(message("text.whole", Map.of()));
        }
        page.body().getAllElements().forEach(TextOnly::undress);
        return page.outerHtml();
    }

    private void head(Document page) {
        List<Element> kept = page.head().select(KEPT_IN_HEAD);
        page.head().empty().appendChildren(kept);
        // Any hash finds the file of that name; a theme may do without.
        draft.theme()
                .asset("0/text.css")
                .ifPresent(sheet -> page.head()
                        .appendElement("link")
                        .attr("rel", "stylesheet")
                        .attr("href", SiteFiles.ASSETS + sheet.path()));
    }

    private static void open(Element details) {
        details.select("summary").remove();
        details.unwrap();
    }

    /** Puts what a picture shows in its place. */
    private void tell(Element picture) {
        String shown = picture.attr("alt");
        Element around = picture.parent();
        if (shown.isBlank() || around == null) {
            picture.remove();
            return;
        }
        boolean paragraph = AROUND_PARAGRAPHS.contains(around.normalName());
        Element words = new Element(paragraph ? "p" : "span");
        picture.replaceWith(words.text(message("text.picture", Map.of("alt", shown))));
    }

    /** The address to which a link leads, in the same view where it has one. */
    private String kept(String href) {
        int part = href.indexOf('#');
        String whole = part < 0 ? href : href.substring(0, part);
        int mark = whole.indexOf('?');
        String path = mark < 0 ? whole : whole.substring(0, mark);
        String query = mark < 0 ? null : whole.substring(mark + 1);
        boolean ours = View.asked(query) == View.WHOLE && isPage(path, query);
        return ours ? View.TEXT.of(whole) + href.substring(whole.length()) : href;
    }

    private boolean isPage(String path, @Nullable String query) {
        List<String> languages = draft.site().languages();
        Destination destination =
                Destination.of(path, query, languages, draft.settings().pages().keySet());
        return destination instanceof Destination.Page
                || destination instanceof Destination.Neutral
                || SearchPath.of(path, languages)
                        .filter(search -> search.part() == SearchPath.Part.PAGE)
                        .isPresent()
                || StoryPart.of(path, languages)
                        .filter(part -> part.form() == StoryPart.Form.REPUBLISH)
                        .isPresent();
    }

    private static void keep(Element form) {
        form.appendElement("input")
                .attr("type", "hidden")
                .attr("name", View.NAME)
                .attr("value", View.TEXT.word());
    }

    /** The link by which the page leads here, to lead back; where it forgot it, there is one all the same. */
    private static Element back(Document page, String here) {
        return page.select("a[href]").stream()
                .filter(link -> link.attr("href").equals(here))
                .findFirst()
                .orElseGet(() -> page.body().appendElement("p").appendElement("a"));
    }

    private static void undress(Element element) {
        element.attributes().asList().stream()
                .map(Attribute::getKey)
                .filter(name -> LOOKS.contains(name) || name.startsWith("data-"))
                .toList()
                .forEach(element::removeAttr);
    }

    private String message(String key, Map<String, String> values) {
        return draft.theme()
                .messages(Locale.forLanguageTag(draft.language()))
                .find(key, values)
                .orElseGet(() -> String.join(" ", values.values()));
    }
}
