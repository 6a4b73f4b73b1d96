package org.engawa.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.owasp.html.AttributePolicy;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The second safety: whatever is not on this list does not leave the room. */
final class Sanitizer {

    /** The classes that texts may set and themes may style. */
    static final Set<String> CLASSES = Set.of(
            "table",
            "gallery",
            "pull",
            "box",
            "number",
            "title",
            "task",
            "cite",
            "footnote",
            "footnotes",
            "contents",
            "start",
            "center",
            "end",
            "note",
            "info",
            "tip",
            "important",
            "warning",
            "caution",
            "danger",
            "example",
            "question",
            "fact",
            "quote",
            "lead",
            "small",
            "wide",
            "narrow",
            "chart",
            "ends",
            "steps",
            "cycle",
            "map",
            "land");

    private static final Pattern HREF = Pattern.compile(
            "(?:https?://|mailto:|tel:|(?:story|country|programme|topic|person|venue|page):|#).*", Pattern.DOTALL);
    private static final Pattern PICTURE = Pattern.compile(Resolution.PICTURE + Pictures.FILE);
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_-]{0,160}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,6}");
    private static final Pattern REFERENCE = Pattern.compile("&#(x[0-9a-f]{1,6}|[0-9]{1,7});");
    private static final Pattern LANGUAGE_CLASS = Pattern.compile("language-[A-Za-z0-9+#-]{1,30}");

    private static final AttributePolicy KNOWN_CLASSES = (element, attribute, value) -> {
        String known = Arrays.stream(value.split("\\s+"))
                .filter(name -> CLASSES.contains(name)
                        || (element.equals("code")
                                && LANGUAGE_CLASS.matcher(name).matches()))
                .collect(Collectors.joining(" "));
        return known.isEmpty() ? null : known;
    };

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "strong",
                    "em",
                    "del",
                    "a",
                    "img",
                    "figure",
                    "figcaption",
                    "div",
                    "blockquote",
                    "footer",
                    "ul",
                    "ol",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "table",
                    "caption",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "code",
                    "pre",
                    "hr",
                    "br",
                    "wbr",
                    "sub",
                    "sup",
                    "section",
                    "nav",
                    "abbr",
                    "ruby",
                    "rt",
                    "rp",
                    "kbd",
                    "bdi",
                    "cite",
                    "q",
                    "mark",
                    "time",
                    "span",
                    "details",
                    "summary",
                    "label",
                    "svg",
                    "path",
                    "circle",
                    "text")
            .allowElements(Sanitizer::disabledCheckbox, "input")
            .allowWithoutAttributes("span", "a", "img", "input")
            .allowUrlProtocols(
                    "http",
                    "https",
                    "mailto",
                    "tel",
                    "story",
                    "country",
                    "programme",
                    "topic",
                    "person",
                    "venue",
                    "page",
                    "picture")
            .allowAttributes("href")
            .matching(HREF)
            .onElements("a")
            .allowAttributes("src")
            .matching(PICTURE)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("id")
            .matching(ID)
            .globally()
            .allowAttributes("lang")
            .matching(LANGUAGE)
            .globally()
            .allowAttributes("dir")
            .matching(true, "ltr", "rtl", "auto")
            .globally()
            .allowAttributes("class")
            .matching(KNOWN_CLASSES)
            .globally()
            .allowAttributes("role")
            .matching(true, "region", "doc-noteref", "doc-endnotes", "doc-backlink")
            .onElements("div", "a", "section")
            .allowAttributes("tabindex")
            .matching(true, "0")
            .onElements("div", "pre")
            .allowAttributes("aria-label")
            .onElements("div", "section", "nav", "a")
            .allowAttributes("scope")
            .matching(true, "col", "row")
            .onElements("th")
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]{1,9}"))
            .onElements("ol")
            .allowAttributes("title")
            .onElements("abbr", "a")
            .allowAttributes("datetime")
            .matching(Pattern.compile("[0-9A-Z:.+-]{1,40}"))
            .onElements("time")
            .allowAttributes("type")
            .matching(true, "checkbox")
            .onElements("input")
            .allowAttributes("checked", "disabled")
            .matching(true, "", "checked", "disabled")
            .onElements("input")
            .allowAttributes("viewBox")
            .matching(Pattern.compile("0 0 [0-9]{1,3} [0-9]{1,4}"))
            .onElements("svg")
            .allowAttributes("preserveAspectRatio")
            .matching(Pattern.compile("none|xMidYMin slice"))
            .onElements("svg")
            .allowAttributes("width", "height")
            .matching(Pattern.compile("[0-9]{1,3}"))
            .onElements("svg")
            .allowAttributes("aria-hidden")
            .matching(true, "true")
            .onElements("svg")
            .allowAttributes("role")
            .matching(true, "img")
            .onElements("svg")
            .allowAttributes("aria-label")
            .onElements("svg")
            .allowAttributes("d")
            .matching(Pattern.compile("[MLHVAmlhvz0-9. -]{1,9000}"))
            .onElements("path")
            .allowAttributes("fill", "stroke")
            .matching(true, "none", "currentcolor", "canvas")
            .onElements("path", "circle", "text")
            .allowAttributes("stroke-width")
            .matching(Pattern.compile("[0-9]{1,2}"))
            .onElements("path")
            .allowAttributes("stroke-linecap")
            .matching(true, "round")
            .onElements("path")
            .allowAttributes("stroke-dasharray", "stroke-opacity")
            .matching(Pattern.compile("[0-9. ]{1,9}"))
            .onElements("path")
            .allowAttributes("cx", "cy", "r", "x", "y", "font-size")
            .matching(Pattern.compile("-?[0-9.]{1,6}"))
            .onElements("circle", "text")
            .allowAttributes("dy")
            .matching(Pattern.compile("\\.[0-9]{1,2}em"))
            .onElements("text")
            .allowAttributes("text-anchor")
            .matching(true, "middle")
            .onElements("text")
            .allowAttributes("vector-effect")
            .matching(true, "non-scaling-stroke")
            .onElements("path")
            .toFactory();

    private Sanitizer() {}

    static SafeHtml clean(String html) {
        return SafeHtml.stored(REFERENCE.matcher(POLICY.sanitize(html)).replaceAll(Sanitizer::plainWhereHarmless));
    }

    /**
     * The sanitiser writes every full-width bracket and every rarer ideograph as a number. In UTF-8 none of those needs it, and
     * none of them, nor = @ +, can end a text or a quoted attribute.
     */
    private static String plainWhereHarmless(MatchResult reference) {
        String number = reference.group(1);
        int point = number.startsWith("x") ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number);
        boolean harmless = point == '=' || point == '@' || point == '+' || (point > 0xA0 && Character.isDefined(point));
        return harmless ? Character.toString(point) : Matcher.quoteReplacement(reference.group());
    }

    /** Whatever it was meant to be, an input of a text is a box that cannot be ticked. */
    private static String disabledCheckbox(String element, List<String> attributes) {
        boolean checked = attributes.contains("checked");
        attributes.clear();
        attributes.addAll(List.of("type", "checkbox", "disabled", ""));
        if (checked) {
            attributes.addAll(List.of("checked", ""));
        }
        return element;
    }
}
