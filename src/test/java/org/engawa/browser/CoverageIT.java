package org.engawa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A member finds what is missing and what was written, and never a trace of what is not theirs to see. */
@ExtendWith(House.Key.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CoverageIT {
    private static final String CANARY = "Zambezi herons";
    private static final String TITLE = "=SUM(Kafue) in 100% numbers";
    private static final String CLAIRE = "coverage-claire@example.org";

    @BeforeAll
    void write(House house) throws IOException {
        house.opens("coverage-here", "Embassy by the Kafue");
        house.opens("coverage-there", "Embassy by the Zambezi");
        try (Window other = house.memberWindow("en", true);
                Window own = house.memberWindow("en", true)) {
            Door.join(house.site(), other.page(), "coverage-other@example.org", "Other", "contributor:coverage-there");
            begin(other, "coverage-there", CANARY);
            Door.join(
                    house.site(),
                    own.page(),
                    CLAIRE,
                    "Claire",
                    "contributor:coverage-here",
                    "translator:coverage-here:fr",
                    "contributor:engawa-desk");
            begin(own, "coverage-here", TITLE);
            own.page().locator("#summary").fill("How much water, and when.");
            new Manuscript(own.page()).write("The river rose by 3_4 metres in Itezhi-Tezhi.");
            own.page().locator("#save").click();
        }
    }

    @Test
    void aMemberSeesWhatIsMissingAndBeginsIt(House house) throws IOException {
        try (Window window = house.memberWindow("en", false)) {
            Page page = window.page();
            Door.comeInAgain(house.site(), page, CLAIRE);
            page.locator(".places a[href='/newsroom/coverage']").click();
            assertThat(page.locator("main").textContent()).contains(TITLE).doesNotContain("Zambezi");
            page.locator("#mission").selectOption("coverage-here");
            page.locator(".narrowing input[type=submit]").click();
            assertThat(page.url()).contains("mission=coverage-here&kind=&");
            assertThat(page.locator("main").textContent()).contains("1 story");
            assertThat(page.locator(".coverage tbody tr").count()).isEqualTo(1);
            assertThat(sum(page, "English")).startsWith("0 live · 0 behind · 1 in progress · 0 missing");
            assertThat(sum(page, "French")).startsWith("0 live · 0 behind · 0 in progress · 1 missing");
            assertThat(cell(page, "Draft: English").getAttribute("href")).startsWith("/newsroom/edit?");
            assertThat(page.locator(".coverage td").filter(text("Missing")).count())
                    .isEqualTo(7);
            assertThat(page.locator(".coverage td a").filter(text("Missing")).count())
                    .isEqualTo(1);

            cell(page, "Missing: French").click();
            page.locator("#into").selectOption("fr");
            page.locator("#begin").click();
            window.open("/newsroom/coverage?mission=coverage-here&language=fr&standing=in-progress");
            assertThat(page.locator(".coverage thead th").allTextContents()).containsExactly("Story", "French");
            assertThat(page.locator(".coverage td").innerText().strip()).isEqualTo("Draft");
            window.open("/newsroom/coverage?mission=coverage-here&language=fr&standing=missing");
            assertThat(page.locator("main").textContent()).contains("No story fits.");
        }
    }

    @Test
    void whatIsLiveLeadsToReadersAndTheRestToOtherPages(House house) throws IOException {
        try (Window window = house.memberWindow("en", true)) {
            Page page = window.page();
            Door.comeInAgain(house.site(), page, CLAIRE);
            window.open("/newsroom/coverage?mission=engawa-desk&language=en&standing=live");
            assertThat(page.locator(".coverage tbody tr").count()).isEqualTo(25);
            String first = page.locator(".coverage tbody th").first().textContent();
            page.locator("a[rel=next]").click();
            assertThat(page.locator(".pager").textContent()).contains("Page 2 of ");
            assertThat(page.locator(".coverage tbody th").first().textContent()).isNotEqualTo(first);
            Locator live = page.locator(".coverage td a").first();
            assertThat(live.textContent()).isEqualTo("Live");
            assertThat(window.open(live.getAttribute("href")).status()).isEqualTo(200);
            assertThat(page.url()).contains("/en/stories/");
            window.open("/newsroom/coverage?page=999999");
            assertThat(page.locator("a[rel=next]").count()).isZero();
            assertThat(page.locator(".coverage tbody tr").count()).isPositive();
            assertThat(window.open("/newsroom/coverage?page=x&kind=%27&country=%25&language=_&mission=coverage-there")
                            .status())
                    .isEqualTo(200);
            assertThat(page.content()).doesNotContain("coverage-there").doesNotContain(CANARY);
        }
    }

    @Test
    void theTableIsGivenWholeAndWithoutFormulas(House house) throws IOException {
        try (Window window = house.memberWindow("en", true)) {
            Door.comeInAgain(house.site(), window.page(), CLAIRE);
            String all = csv(house, window, "");
            assertThat(all)
                    .startsWith("\uFEFF\"Story\",\"Name in addresses\",\"Mission\",\"English\"")
                    .contains("\"'" + TITLE + "\"")
                    .doesNotContain("Zambezi");
            assertThat(all.lines().count()).isGreaterThan(26);
            assertThat(csv(house, window, "?mission=coverage-here").lines()).hasSize(2);
        }
    }

    @Test
    void textsAreFoundByTheirWordsFromTheBoard(House house) throws IOException {
        try (Window window = house.memberWindow("en", false)) {
            Page page = window.page();
            Door.comeInAgain(house.site(), page, CLAIRE);
            page.locator("#q").fill("ITEZHI river");
            page.locator("[role=search] input[type=submit]").click();
            assertThat(page.locator("main").textContent()).contains("1 text was found");
            assertThat(page.locator(".rows li").textContent())
                    .contains(TITLE, "Draft", "Embassy by the Kafue", "English", "The river rose");
            assertThat(page.locator("#q").inputValue()).isEqualTo("ITEZHI river");
            page.locator(".rows a").click();
            assertThat(page.url()).contains("/newsroom/edit?");
            for (String nothing :
                    new String[] {"herons", "Zambezi", "3%254+metres", "Itezhi nowhere", "<scriptorium>"}) {
                window.open("/newsroom/search?q=" + nothing.replace(" ", "+"));
                assertThat(page.locator("main").textContent()).contains("Nothing was found.");
            }
            window.open("/newsroom/search?q=3_4");
            assertThat(page.locator(".rows li").count()).isEqualTo(1);
            window.open("/newsroom/search?q=e");
            assertThat(page.locator("main").textContent()).contains("There are more than 50 texts");
            assertThat(page.locator(".rows li").count()).isEqualTo(50);
            window.open("/newsroom/search");
            assertThat(page.locator(".rows").count()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "ar", "en"})
    void bothScreensAreOpenToEverybody(String language, House house) throws IOException {
        try (Window window = house.memberWindow("en", true)) {
            Page page = window.page();
            Looks looks = new Looks(page, language);
            Door.comeInAgain(house.site(), page, CLAIRE);
            window.open("/newsroom/account");
            page.locator("#language").selectOption(language);
            page.locator("#save").click();
            window.open("/newsroom/board");
            looks.at("board-search");
            window.open("/newsroom/coverage");
            looks.at("coverage");
            window.open("/newsroom/search?q=water");
            looks.at("search");
            assertThat(looks.found).isEmpty();
            assertThat(window.troubles()).isEmpty();
        }
    }

    private static void begin(Window window, String mission, String title) {
        window.open("/newsroom/new?kind=result");
        window.page().locator("#mission").selectOption(mission);
        window.page().locator("#title").fill(title);
        window.page().locator("#begin").click();
    }

    private static String csv(House house, Window window, String query) {
        return window.context()
                .request()
                .get(house.address() + "/newsroom/coverage.csv" + query)
                .text();
    }

    private static String sum(Page page, String language) {
        return page.locator(".sums div").filter(text(language)).locator("dd").textContent();
    }

    private static Locator cell(Page page, String label) {
        return page.locator(".coverage td a[aria-label^='" + label + "']");
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
