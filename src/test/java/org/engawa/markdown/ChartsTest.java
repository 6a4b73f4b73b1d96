package org.engawa.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartsTest {

    private static final String BARS = """
            > [!bar] Visitors, *millions*[^bie]
            >
            > | World exposition | Visitors |
            > |---|---|
            > | Osaka 1970 | 64.22 |
            > | Aichi 2005 | 22.05[^bie] |
            > | nowhere | – |
            """;

    private static final String LINE = """
            > [!line] Who came
            >
            > | Year | People | Countries |
            > |---|---|---|
            > | 2008 | over 80[^bie] | 13 |
            > | 2012 | 100 | – |
            > | 2013 | 98 | 16 |
            """;

    @Test
    void barsStandInTheCellsOfTheTable() {
        assertThat(render("en", BARS).html().html()).isEqualTo("""
                <figure class="chart"><figcaption>Visitors, <em>millions</em>\
                <sup class="cite"><a href="#evidence-bie" id="cite-bie-1" role="doc-noteref">[1]</a></sup></figcaption>
                <div class="table" role="region" tabindex="0" aria-label="Visitors, millions"><table><thead><tr>\
                <th scope="col">World exposition</th><th scope="col">Visitors</th></tr></thead><tbody>\
                <tr><th scope="row">Osaka 1970</th><td>64.22\
                <svg aria-hidden="true" viewBox="0 0 100 4" preserveAspectRatio="none">\
                <path fill="currentcolor" d="M0 0H100V4H0z"></path></svg></td></tr>\
                <tr><th scope="row">Aichi 2005</th><td>22.05\
                <sup class="cite"><a href="#evidence-bie" id="cite-bie-2" role="doc-noteref">[1]</a></sup>\
                <svg aria-hidden="true" viewBox="0 0 100 4" preserveAspectRatio="none">\
                <path fill="currentcolor" d="M0 0H34.3V4H0z"></path></svg></td></tr>\
                <tr><th scope="row">nowhere</th><td>–</td></tr></tbody></table></div>
                </figure>
                """);
    }

    @Test
    void barsGrowFromTheSideWhereReadingBegins() {
        assertThat(paths("ar", BARS)).containsExactly("M0 0H100V4H0z", "M65.7 0H100V4H65.7z");
    }

    @Test
    void barsBeginAtZeroAndGoBothWays() {
        assertThat(paths("en", table("bar", "−5", "15"))).containsExactly("M0 0H25V4H0z", "M25 0H100V4H25z");
        assertThat(paths("en", table("bar", "-10", "-5"))).containsExactly("M0 0H100V4H0z", "M50 0H100V4H50z");
        assertThat(paths("en", table("bar", "0", "0"))).containsExactly("M50 0H50V4H50z", "M50 0H50V4H50z");
    }

    @Test
    void dotsRunFromTheLowestToTheHighest() {
        assertThat(paths("en", table("dot", "90", "95", "100")))
                .containsExactly("M0 2h100", "M4.5 2H4.5", "M0 2h100", "M50 2H50", "M0 2h100", "M95.5 2H95.5");
    }

    @Test
    void aTimelineShowsPointsAndStretches() {
        String timeline = """
                > [!timeline]
                >
                > | When | What |
                > |---|---|
                > | 2000 | the first |
                > | 2010年7月 | the second |
                > | 2010–2020 | the third |
                """;
        assertThat(paths("en", timeline))
                .containsExactly("M0 2h100", "M4.5 2H4.5", "M0 2h100", "M52.3 2H52.3", "M0 2h100", "M50 2H95.5");
    }

    @Test
    void aLineHasWordsForItselfAndItsTableBehindIt() {
        RenderedText text = render("en", LINE);
        Document page = Jsoup.parseBodyFragment(text.html().html());
        assertThat(page.select("svg[role=img]").eachAttr("aria-label"))
                .containsExactly(
                        "People: from over 80 (2008) to 98 (2013); lowest over 80 (2008), highest 100 (2012).",
                        "Countries: from 13 (2008) to 16 (2013); lowest 13 (2008), highest 16 (2013).");
        assertThat(page.select("svg path:last-of-type").eachAttr("d"))
                .containsExactly("M0 6.6h0L50 1L100 1.6", "M0 6.3h0M100 1h0");
        assertThat(page.select(".ends").eachText()).containsExactly("2008 · over 80 2013 · 98", "2008 · 13 2013 · 16");
        assertThat(page.select("details summary").text()).isEqualTo("Table");
        assertThat(page.select("details tbody tr")).hasSize(3);
        // Said once for those who search.
        assertThat(text.plainText()).containsOnlyOnce("Countries");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ja      | People：2008のover 80から2013の98へ。最小は2008のover 80、最大は2012の100。
            ar      | People: من over 80 (2008) إلى 98 (2013)؛ أدنى قيمة over 80 (2008)، وأعلى قيمة 100 (2012).
            zh-Hans | People：从2008的over 80到2013的98；最低为2008的over 80，最高为2012的100。
            vi      | People: over 80 (2008) – 98 (2013)
            """)
    void aLineSpeaksItsLanguage(String language, String says) {
        assertThat(Jsoup.parseBodyFragment(render(language, LINE).html().html())
                        .select("svg")
                        .attr("aria-label"))
                .isEqualTo(says);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | over 1,250.5 t   | 1250.5
            fr | 1 250,5          | 1250.5
            es | 1.250,5 km       | 1250.5
            ja | 約1,250.5万人    | 1250.5
            ar | نحو 1,250.5      | 1250.5
            en | −3               | -3.0
            en | 2012, and later  | 2012.0
            en | 1.2.3            | none
            en | many             | none
            en | 1234567890123456 | none
            """)
    void numbersAreReadAsTheirLanguageWritesThem(String language, String cell, String value) {
        assertThat(new ChartValues(Locale.forLanguageTag(language))
                        .number(cell)
                        .map(String::valueOf)
                        .orElse("none"))
                .isEqualTo(value);
    }

    @Test
    void eachColumnOfNumbersHasAScaleOfItsOwnAndOthersAreWords() {
        String table =
                "> [!bar]\n>\n> | a | place | b | c |\n> |---|---|---|---|\n> | x | Tokyo | 50 | 4 |\n> | y | Tsukuba | 100 | 1 |";
        assertThat(paths("en", table))
                .containsExactly("M0 0H50V4H0z", "M0 0H100V4H0z", "M0 0H100V4H0z", "M0 0H25V4H0z");
        assertThat(render("en", table).remarks()).isEmpty();
        assertThat(render("en", table("bar", "many", "few")).remarks())
                .extracting(Remark::kind)
                .containsExactly(Remark.Kind.CHART_TABLE);
    }

    @Test
    void whatCannotBeDrawnIsToldWithItsLineAndStaysThere() {
        RenderedText text = render("en", "Words\n\n" + BARS.replace("64.22", "many"));
        assertThat(text.remarks()).containsExactly(new Remark(Remark.Kind.CHART_NUMBER, 7, "many"));
        assertThat(text.html().html()).contains("<td>many</td>");
        assertThat(render("en", "> [!timeline]\n>\n> | a | b |\n> |---|---|\n> | soon | x |\n> | 2016 | y |")
                        .remarks())
                .containsExactly(new Remark(Remark.Kind.CHART_TIME, 5, "soon"));
        for (String chart : List.of(
                "> [!bar] Nothing",
                "> [!bar] No empty line\n> | a | b |\n> |---|---|\n> | x | 1 |\n> | y | 2 |",
                "> [!bar]\n>\n> | a | b |\n> |---|---|\n> | one row | 1 |",
                "> [!bar]\n>\n> | a |\n> |---|\n> | x |\n> | y |",
                "> [!line]\n>\n> | a | b | c | d | e |\n> |---|---|---|---|---|\n> | x | 1 | 1 | 1 | 1 |\n> | y | 2 | 2 | 2 | 2 |")) {
            RenderedText broken = render("en", chart);
            assertThat(broken.remarks()).extracting(Remark::kind).containsExactly(Remark.Kind.CHART_TABLE);
            assertThat(broken.html().html()).doesNotContain("<svg");
        }
        assertThat(render("en", "> [!bar] Nothing").plainText()).isEqualTo("Nothing");
    }

    @Test
    void rowsThatAreShortOrLongAreNoTrouble() {
        String ragged = "> [!bar]\n>\n> | a | b |\n> |---|---|\n> | x |\n> | y | 2 | 3 |\n> | z | 4 |";
        assertThat(paths("en", ragged)).containsExactly("M0 0H50V4H0z", "M0 0H100V4H0z");
    }

    private static String table(String kind, String... values) {
        StringBuilder table = new StringBuilder("> [!" + kind + "]\n>\n> | a | b |\n> |---|---|\n");
        for (String value : values) {
            table.append("> | x | ").append(value).append(" |\n");
        }
        return table.toString();
    }

    private static List<String> paths(String language, String markdown) {
        return Jsoup.parseBodyFragment(render(language, markdown).html().html())
                .select("path")
                .eachAttr("d");
    }

    private static RenderedText render(String language, String markdown) {
        return new MarkdownRenderer().render(markdown, Locale.forLanguageTag(language), Set.of("bie"));
    }
}
