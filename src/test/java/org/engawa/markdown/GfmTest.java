package org.engawa.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.engawa.Corpus;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * GitHub's extensions (tables, strikethrough, task lists, bare addresses) by GitHub's own examples. Both sides are reduced to what
 * they share: our regions, scopes and classes go, and so do GitHub's alignment attributes.
 */
class GfmTest {

    private static final Set<String> OURS = Set.of("table", "strikethrough", "autolink", "tasklist");

    private static final Map<String, String> DEVIATIONS = Map.ofEntries(
            Map.entry(
                    "regression extensions 3",
                    "a table needs a separator of as many columns as its head; the two short ones above are text here"),
            Map.entry("regression extensions 16", "a table begins after an empty line"),
            Map.entry("regression extensions 17", "single tildes do not strike: they mean ranges in Japanese, 10~20"),
            Map.entry(
                    "regression extensions 18",
                    "single tildes do not strike, and the marks of a longer run count in twos"),
            Map.entry("regression extensions 19", "ftp is no scheme of ours; details of where a bare address ends"),
            Map.entry("regression extensions 20", "a test against crashing, without an expected result"),
            Map.entry("spec 202", "a row needs at least one bar"),
            Map.entry("spec 625", "details of where a bare address ends"),
            Map.entry("spec 626", "details of where a bare address ends"),
            Map.entry("spec 628", "ftp is no scheme of ours"),
            Map.entry("spec 631", "details of where a bare mail address ends"));

    @TestFactory
    Stream<DynamicTest> specification() {
        return Corpus.cases("gfm-spec-0.29.jsonl").stream()
                .filter(c -> OURS.stream().anyMatch(c.get("ext").asText()::contains))
                .map(c -> test("spec " + c.get("id").asText(), c));
    }

    @TestFactory
    Stream<DynamicTest> regressions() {
        return Corpus.cases("gfm-extensions-regression.jsonl").stream()
                .filter(c -> c.get("section").asText().matches("(?i).*(table|strike|task|autolink).*"))
                .map(c -> test(
                        "regression " + c.get("file").asText() + " "
                                + c.get("id").asText(),
                        c));
    }

    private static DynamicTest test(String name, JsonNode c) {
        return DynamicTest.dynamicTest(name + " " + c.get("section").asText(), () -> {
            String ours = new MarkdownRenderer()
                    .render(c.get("markdown").asText(), Locale.ENGLISH, Set.of())
                    .html()
                    .html();
            String known = DEVIATIONS.get(name);
            if (known == null) {
                assertThat(reduced(ours)).isEqualTo(reduced(c.get("html").asText()));
            } else {
                assertThat(reduced(ours))
                        .as(known)
                        .isNotEqualTo(reduced(c.get("html").asText()));
            }
        });
    }

    private static String reduced(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        page.select("div.table, label").unwrap();
        page.select("h1").tagName("h2");
        List<Element> all = new ArrayList<>(page.select("body *"));
        for (Element element : all) {
            String href = element.attr("href")
                    .replaceFirst("^http://www", "https://www")
                    .replace("%28", "(")
                    .replace("%29", ")");
            element.clearAttributes();
            if (!href.isEmpty()) {
                element.attr("href", href);
            }
        }
        page.select("tbody:not(:has(tr))").remove();
        return page.body().html().replaceAll("\\s+", " ").replaceAll(" ?(</?[a-z0-9]+[^>]*>) ?", "$1");
    }
}
