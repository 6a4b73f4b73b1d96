package org.engawa.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.engawa.Corpus;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Judges by a second parser what leaves the room: elements, attributes and addresses that are expected, and no others. */
class SanitizedTest {

    private static final Set<String> ELEMENTS = Set.of(
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
            "input");
    private static final Map<String, String> ATTRIBUTES = Map.ofEntries(
            Map.entry("href", "(https?://[^/].*|mailto:.*|tel:.*|/en/[a-z]+/.*|#.+)"),
            Map.entry("src", "/pictures/[^:\"<>]+"),
            Map.entry("id", "[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_-]*"),
            Map.entry("class", "[a-zA-Z0-9 +#-]+"),
            Map.entry("lang", "[A-Za-z0-9-]+"),
            Map.entry("dir", "ltr|rtl|auto"),
            Map.entry("width", "640"),
            Map.entry("height", "480"),
            Map.entry("role", "region|doc-noteref|doc-endnotes|doc-backlink|img"),
            Map.entry("tabindex", "0"),
            Map.entry("scope", "col|row"),
            Map.entry("viewBox", "0 0 100 [0-9]+"),
            Map.entry("viewbox", "0 0 100 [0-9]+"),
            Map.entry("preserveAspectRatio", "none"),
            Map.entry("preserveaspectratio", "none"),
            Map.entry("aria-hidden", "true"),
            Map.entry("d", "[MLHVhz0-9. -]+"),
            Map.entry("fill", "none|currentcolor"),
            Map.entry("stroke", "currentcolor"),
            Map.entry("stroke-width", "[0-9]+"),
            Map.entry("stroke-linecap", "round"),
            Map.entry("vector-effect", "non-scaling-stroke"),
            Map.entry("start", "[0-9]+"),
            Map.entry("type", "checkbox"),
            Map.entry("disabled", ""),
            Map.entry("checked", ""),
            Map.entry("datetime", ".*"),
            Map.entry("alt", "(?s).*"),
            Map.entry("title", "(?s).*"),
            Map.entry("aria-label", "(?s).*"));

    @Test
    void nothingHostileComesThrough() {
        List<HostileMarkdown.Sample> samples = HostileMarkdown.all();
        assertThat(samples).hasSizeGreaterThan(8000);
        for (HostileMarkdown.Sample sample : samples) {
            judge(sample.name() + "\n" + sample.markdown(), sample.html());
        }
    }

    @Test
    void strangeCharactersCauseNoHarm() {
        for (JsonNode c : Corpus.cases("unicode-hostile.jsonl")) {
            String s = c.get("s").asText();
            for (String form : List.of(
                    "%",
                    "## %",
                    "[%](story:x)",
                    "![%](a.jpg \"%\")",
                    "| % | % |\n|---|---|\n| % | % |",
                    "> [!line] %\n>\n> | % | % |\n> |---|---|\n> | % | 1% |\n> | % | 2% |",
                    "{漢字|%}",
                    "**%**%*%*",
                    "[x](https://%/)",
                    "[^%] [^%]: %")) {
                String markdown = form.replace("%", s);
                RenderedText text = new MarkdownRenderer().render(markdown, Locale.JAPANESE, Set.of());
                judge(c.get("id") + " " + form, text.html().resolve(NONE).html());
                assertThat(text.plainText()
                                .chars()
                                .filter(SanitizedTest::isForbiddenInXml)
                                .count())
                        .isZero();
                assertThat(text.html()
                                .html()
                                .chars()
                                .filter(SanitizedTest::isForbiddenInXml)
                                .count())
                        .isZero();
            }
        }
    }

    private static final References NONE = new References() {
        @Override
        public java.util.Optional<String> href(InternalLink link) {
            return java.util.Optional.empty();
        }

        @Override
        public java.util.Optional<PictureSource> picture(String file) {
            return java.util.Optional.empty();
        }
    };

    private static boolean isForbiddenInXml(int unit) {
        return (unit < 0x20 && unit != '\t' && unit != '\n') || unit == 0xFFFE || unit == 0xFFFF;
    }

    private static void judge(String name, String html) {
        Document page = Jsoup.parseBodyFragment(html);
        assertThat(page.head().childNodeSize()).as(name).isZero();
        for (Element element : page.body().select("body *")) {
            assertThat(ELEMENTS).as("%s\n→ %s", name, html).contains(element.normalName());
            for (Attribute attribute : element.attributes()) {
                assertThat(ATTRIBUTES).as("%s\n→ %s", name, html).containsKey(attribute.getKey());
                assertThat(attribute.getValue())
                        .as("%s of %s\n→ %s", attribute.getKey(), name, html)
                        .matches(ATTRIBUTES.get(attribute.getKey()));
            }
            if (element.normalName().equals("input")) {
                assertThat(element.hasAttr("disabled")).as(name).isTrue();
            }
        }
        assertThat(page.body().getElementsByTag("a").select("a a")).as(name).isEmpty();
    }
}
