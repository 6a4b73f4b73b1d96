package org.engawa.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingsTest {

    private static final String STEPS = """
            > [!steps] How it *works*[^a]
            >
            > 1. **First**, the <b>earth</b> & sea
            > 2. Second[^a]
            > 3. Third
            """;

    private static final String MAP = """
            > [!map] Where
            >
            > 1. **Kabwe:** in Zambia {at=-14.4,28.4}
            > 2. Tokyo & Yokohama {at=35.7,139.7}
            """;

    @Test
    void stepsAreAListWithAMarkBesideEach() {
        Document page = page("en", STEPS);
        assertThat(page.select("figure.steps > figcaption").text()).isEqualTo("How it works[1]");
        assertThat(page.select("figure.steps > ol > li").eachText())
                .containsExactly("1 First, the earth & sea", "2 Second[1]", "3 Third");
        assertThat(page.select("li > svg[aria-hidden=true] > path").eachAttr("d"))
                .containsExactly("M22 51V2000", "M22 0v9M16 3l6 6l6-6M22 51V2000", "M22 0v9M16 3l6 6l6-6");
        assertThat(page.select("li > svg > text").eachText()).containsExactly("1", "2", "3");
    }

    /** A map of the earth is a thousand times as long as its words. */
    @Test
    void asManyAsATextMayHaveAreNoBurden() {
        String earth = "> [!map]\n>\n> 1. a {at=-60,-170}\n> 2. b {at=80,0}\n> 3. c {at=0,170}\n\n";
        String steps = "> [!steps]\n>\n" + "> 1. a\n".repeat(12) + "\n";
        for (String drawing : List.of(earth, steps)) {
            String most = drawing.repeat(Bounds.MOST_BOXES);
            assertThat(render("ar", most).html().html().length()).isLessThan(10 * most.length() + 1_000_000);
            assertThatExceptionOfType(TextTooComplex.class)
                    .isThrownBy(() -> render("ar", most + drawing))
                    .withMessageContaining("more than " + Bounds.MOST_BOXES + " boxes and drawings");
        }
    }

    @Test
    void wordsOfADrawingAreReadOnce() {
        assertThat(render("en", STEPS).plainText()).isEqualTo("How it works\nFirst, the earth & sea\nSecond\nThird");
        assertThat(render("en", MAP).plainText()).isEqualTo("Where\nKabwe: in Zambia\nTokyo & Yokohama");
    }

    @Test
    void aCycleTurnsToTheSideToWhichItsReadersRead() {
        String cycle = "> [!cycle]\n>\n> 1. a\n> 2. b\n> 3. c\n> 4. d\n";
        Document english = page("en", cycle);
        assertThat(english.select("svg > circle").eachAttr("cx")).containsExactly("120", "216", "120", "24");
        assertThat(english.select("svg > circle").eachAttr("cy")).containsExactly("24", "120", "216", "120");
        assertThat(english.select("svg").attr("aria-label"))
                .isEqualTo("A circle of 4 steps; the last leads back to the first.");
        assertThat(english.select("svg > path").attr("d")).startsWith("M146.6 27.8A96 96 0 0 1 212.2 93.4M");
        Document arabic = page("ar", cycle);
        assertThat(arabic.select("svg > circle").eachAttr("cx")).containsExactly("120", "24", "120", "216");
        assertThat(arabic.select("svg > path").attr("d")).startsWith("M93.4 27.8A96 96 0 0 0 27.8 93.4M");
        assertThat(page("vi", cycle).select("svg").attr("aria-hidden")).isEqualTo("true");
    }

    @Test
    void aMapShowsLandAsDotsAndPlacesAsNumbers() {
        Document page = page("en", MAP);
        assertThat(page.select("figure.map > svg").attr("viewBox")).isEqualTo("0 0 640 294");
        assertThat(page.select("figure.map > svg").attr("aria-label"))
                .isEqualTo("Map, from west to east: Kabwe, Tokyo & Yokohama.");
        assertThat(page.select("path.land").attr("d")).matches("(?:M\\d+ \\d+h\\d+(?:m\\d+ 0h\\d+)*)+");
        assertThat(page.select("text").eachText()).containsExactly("1", "2");
        assertThat(page.select("circle").eachAttr("cx")).containsExactly("91.4", "548.6");
        assertThat(page.select("figure.map > ol > li").eachText())
                .containsExactly("Kabwe: in Zambia", "Tokyo & Yokohama");
        assertThat(page.html()).doesNotContain("at=");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ja      | 地図。西から東へ、Kabwe、Tokyo & Yokohama。
            ar      | خريطة، من الغرب إلى الشرق: Kabwe، Tokyo & Yokohama.
            zh-Hans | 地图，自西向东依次为：Kabwe、Tokyo & Yokohama。
            vi      | Kabwe, Tokyo & Yokohama
            """)
    void aMapSpeaksItsLanguageAndIsTheSameInAll(String language, String says) {
        assertThat(page(language, MAP).select("svg").attr("aria-label")).isEqualTo(says);
        assertThat(page(language, MAP).select("svg").html())
                .isEqualTo(page("en", MAP).select("svg").html());
    }

    @Test
    void aMapHoldsItsPlacesWithRoomAroundThem() {
        MapWindow pacific = MapWindow.around(List.of(new Place(0, 170), new Place(10, -170)));
        assertThat(pacific.middle().east()).isEqualTo(-180);
        assertThat(pacific.x(new Place(10, -170))).isBetween(512.0, 576.0);
        assertThat(pacific.x(new Place(0, 170))).isBetween(64.0, 128.0);
        MapWindow one = MapWindow.around(List.of(new Place(35, 139)));
        assertThat(one.height()).isEqualTo(256);
        assertThat(one.degree()).isEqualTo(0.025);
        assertThat(one.at(one.x(new Place(36, 141)), one.y(new Place(36, 141))).east())
                .isBetween(140.99, 141.01);
        MapWindow world = MapWindow.around(
                List.of(new Place(0, -170), new Place(0, -90), new Place(0, 0), new Place(0, 90), new Place(60, 170)));
        assertThat(world.degree() * MapWindow.WIDTH / world.narrowing()).isLessThanOrEqualTo(360.0001);
        MapWindow tall = MapWindow.around(List.of(new Place(70, 0), new Place(-50, 1)));
        assertThat(tall.height()).isEqualTo(448);
        assertThat(tall.y(new Place(70, 0))).isBetween(40.0, 100.0);
    }

    @ParameterizedTest
    @CsvSource({
        "35.7, 139.7, true",
        "-35, 155, false",
        "-25, 134, true",
        "0, -30, false",
        "48.8, 2.3, true",
        "4.3, 114.5, true",
        "90, 0, false",
        "10, 540, false"
    })
    void landIsWhereItIs(double north, double east, boolean land) {
        assertThat(Land.get().isLand(new Place(north, east), 0, 0)).isEqualTo(land);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "35", "35,139,1", "86,0", "0,181", "north,east", "1e3,2", "NaN,0", "35;139"})
    void whatIsNoPlaceIsNone(String written) {
        assertThat(Place.parse(written)).isEmpty();
    }

    @Test
    void placesAreWrittenWithEitherMinus() {
        assertThat(Place.parse(" −14.45, -28 ")).contains(new Place(-14.45, -28));
    }

    @Test
    void anItemWithoutAPlaceIsToldWithItsLineAndStaysInTheList() {
        RenderedText text = render("en", "Words\n\n" + MAP.replace("35.7,139.7", "nowhere"));
        assertThat(text.remarks()).containsExactly(new Remark(Remark.Kind.DRAWING_PLACE, 6, "Tokyo & Yokohama"));
        Document page = Jsoup.parseBodyFragment(text.html().html());
        assertThat(page.select("text").eachText()).containsExactly("1");
        assertThat(page.select("li")).hasSize(2);
        Document none = page("en", MAP.replaceAll(" \\{.*}", ""));
        assertThat(none.select("svg")).isEmpty();
        assertThat(none.select("li")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> [!steps] Nothing",
                "> [!steps]\n>\n> - a\n> - b",
                "> [!steps]\n>\n> 1. alone",
                "> [!cycle]\n>\n> 1. a\n> 2. b",
                "> [!map]\n>\n> | a | b |\n> |---|---|\n> | x | 1 |",
                "> [!cycle]\n>\n> 1. a\n> 2. b\n> 3. c\n> 4. d\n> 5. e\n> 6. f\n> 7. g\n> 8. h\n> 9. i",
            })
    void whatCannotBeDrawnIsToldWithItsLineAndStaysThere(String drawing) {
        RenderedText text = render("en", "Words\n\n" + drawing);
        assertThat(text.remarks()).extracting(Remark::kind).containsExactly(Remark.Kind.DRAWING_LIST);
        assertThat(text.remarks().get(0).line()).isBetween(3, 5);
        assertThat(text.html().html()).doesNotContain("<svg").contains("<figure");
    }

    @Test
    void namesAreNeverMarkup() {
        String hostile = "> [!map] x\n>\n> 1. **\"><script>alert(1)</script> \" onload=\"x** {at=1,2}\n";
        Document page = page("en", hostile);
        assertThat(page.select("script, [onload]")).isEmpty();
        assertThat(page.select("svg").attr("aria-label")).contains("\" onload=\"x");
        assertThat(page("en", "> [!map]\n>\n> 1. a {at=\"1,2\\\" onload=x\"}\n").select("[onload], [at]"))
                .isEmpty();
    }

    @Test
    void aDrawingIsOnePassageAndItsPlacesAreNothingToTranslate() {
        assertThat(Passages.of("Words\n\n" + MAP + "\nMore").all()).hasSize(3);
        assertThat(Codes.of(MAP).stream().filter(Codes.Piece::code).map(Codes.Piece::text))
                .containsExactly("{at=-14.4,28.4}", "{at=35.7,139.7}");
        Tagged tagged = Tagged.of(STEPS);
        assertThat(tagged.texts()).hasSize(4).first().asString().contains("How it");
        assertThat(tagged.restored(tagged.texts())).contains(STEPS);
        Tagged map = Tagged.of(MAP);
        assertThat(map.texts()).noneMatch(text -> text.contains("28.4"));
        assertThat(map.restored(map.texts())).contains(MAP);
    }

    private static Document page(String language, String markdown) {
        return Jsoup.parseBodyFragment(render(language, markdown).html().html());
    }

    private static RenderedText render(String language, String markdown) {
        return new MarkdownRenderer().render(markdown, Locale.forLanguageTag(language), Set.of("a"));
    }
}
