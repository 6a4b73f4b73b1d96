package org.engawa.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What word processors say by looks alone in the HTML that they put on the clipboard, said by elements. */
final class PastedMarkup {
    private static final int DEEPEST_HEADING = 6;
    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";
    private static final Pattern LEVEL = Pattern.compile("mso-list:[^;]*\\blevel(\\d)");
    private static final Pattern COUNTED = Pattern.compile("^\\(?(?:\\p{Nd}{1,3}|[a-zA-Z]|[ivxIVX]{2,5})[.)．、）]");
    private static final Pattern NOT_BOLD = Pattern.compile("font-weight:\\s*(?:normal|400)");
    private static final Pattern BOLD = Pattern.compile("font-weight:\\s*(?:bold|[6-9]00)");
    private static final Pattern ITALIC = Pattern.compile("font-style:\\s*italic");

    private PastedMarkup() {}

    /** Emphasis that is a style only; and elements of emphasis whose style takes it back, as around the whole of a text. */
    static void sayEmphasis(Document document) {
        for (Element element : document.select("b[style], strong[style]")) {
            if (NOT_BOLD.matcher(element.attr("style")).find()) {
                element.unwrap();
            }
        }
        for (Element element : document.select("span[style]")) {
            boolean italic = ITALIC.matcher(element.attr("style")).find();
            if (BOLD.matcher(element.attr("style")).find()) {
                element.tagName("strong");
                if (italic) {
                    element.wrap("<em></em>");
                }
            } else if (italic) {
                element.tagName("em");
            }
        }
        // A heading is strong by itself.
        document.select(HEADINGS).select("b, strong").unwrap();
    }

    /** Lists, which one of them writes as paragraphs that name their list and level, each with its bullet as text. */
    static void sayLists(Document document) {
        List<Element> open = new ArrayList<>();
        for (Element paragraph : document.select("p[style]")) {
            Matcher level = LEVEL.matcher(paragraph.attr("style"));
            if (!level.find()) {
                continue;
            }
            if (open.isEmpty() || paragraph.previousElementSibling() != open.get(0)) {
                open.clear();
            }
            String bullet = bullet(paragraph);
            String list = COUNTED.matcher(bullet).find() ? "ol" : "ul";
            int depth = Math.max(1, Math.min(Integer.parseInt(level.group(1)), open.size() + 1));
            open.subList(depth < open.size() ? depth : open.size(), open.size()).clear();
            if (open.size() < depth) {
                open.add(newList(list, paragraph, open));
            }
            Element item = open.get(depth - 1).appendElement("li");
            item.appendChildren(paragraph.childNodesCopy());
            paragraph.remove();
        }
    }

    /** Headings of the text stand below its title, the highest of them right below. */
    static void lowerHeadings(Document document) {
        int highest = document.select(HEADINGS).stream()
                .mapToInt(PastedMarkup::level)
                .min()
                .orElse(2);
        for (Element heading : document.select(HEADINGS)) {
            int level = Math.min(DEEPEST_HEADING, level(heading) - highest + 2);
            heading.tagName("h" + level);
        }
    }

    /** Paragraphs in which nothing stands, by which word processors make distance. */
    static void dropEmpty(Document document) {
        for (Element block : document.select("p, div, " + HEADINGS)) {
            boolean holds = block.children().stream().anyMatch(child -> !child.nameIs("br"));
            if (!holds && block.text().replace('\u00a0', ' ').isBlank()) {
                block.remove();
            }
        }
    }

    private static Element newList(String list, Element paragraph, List<Element> open) {
        if (open.isEmpty()) {
            Element made = new Element(list);
            paragraph.before(made);
            return made;
        }
        Element item = open.get(open.size() - 1).lastElementChild();
        if (item == null) {
            throw new IllegalStateException("a list was opened without an item");
        }
        return item.appendElement(list);
    }

    private static String bullet(Element paragraph) {
        StringBuilder text = new StringBuilder();
        for (Element span : paragraph.select("span[style]")) {
            if (span.attr("style").toLowerCase(Locale.ROOT).replace(" ", "").contains("mso-list:ignore")) {
                text.append(span.text());
                span.remove();
            }
        }
        return text.toString().replace('\u00a0', ' ').strip();
    }

    private static int level(Element heading) {
        return heading.normalName().charAt(1) - '0';
    }
}
