package org.engawa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Members find what a story is about by part of a name, with and without scripts, and fill in what its kind has. */
@ExtendWith(House.Key.class)
class PickingIT {
    private static final String CHIPS = ".picker[data-list=%s] .chips li";

    @Test
    void anExhibitFindsItsVenueByANameOfAnyLanguage(House house) throws IOException {
        try (Window window = house.memberWindow("en", true)) {
            Page page = begun(house, window, "exhibit", "picking-exhibit@example.org");
            page.locator("#send").click();
            assertThat(page.locator("#venue-problem")).containsText("venue");
            assertThat(page.locator("#venue")).hasAttribute("aria-describedby", Pattern.compile("venue-problem"));
            Locator venue = page.locator("#venue");
            venue.fill("サンハ");
            assertThat(page.locator(".picker:has(#venue) [aria-live]")).containsText("Nothing has this name");
            venue.fill("ｻﾝﾊﾟｳﾛ");
            Locator options = page.locator("#venue + [role=listbox] [role=option]");
            assertThat(options).hasCount(1);
            assertThat(options.first()).containsText("Japan House São Paulo");
            venue.press("Enter");
            assertThat(page.locator("select[name=venue]")).hasValue("japan-house-sao-paulo");
            assertThat(venue).hasValue("");
            assertThat(page.locator("#autosave")).containsText("Saved ");
            several(page);
            page.locator("#detail-start").fill("２０２６－０５");
            page.locator("#detail-end").fill("2026-04");
            page.locator("#detail-admission").selectOption("free");
            Locator stop = page.locator("#detail-tour-0-venue");
            stop.fill("los");
            stop.press("Enter");
            page.locator("#save").click();
            assertThat(page.locator("#detail-end-problem")).containsText("Ends: This lies before the beginning");
            assertThat(page.locator(CHIPS.formatted("venues")).first()).containsText("São Paulo");
            // An entry that was emptied before another one takes nothing away from that.
            page.locator("#detail-tour-0-start").fill("2026-05");
            page.locator(".picker:has(#detail-tour-0-venue) .chips button").click();
            page.locator("#detail-tour-0-start").fill("");
            page.locator("#detail-tour-1-venue").fill("los");
            page.locator("#detail-tour-1-venue").press("Enter");
            page.locator("#save").click();
            assertThat(page.locator("select[name=detail-tour-1-venue]")).hasValue("japan-house-los-angeles");
            page.locator("#detail-end").fill("2026-06-30");
            page.locator("#save").click();
            assertThat(page.locator("main > [role=status]")).hasText("Saved.");
            page.reload();
            assertThat(page.locator("#detail-start")).hasValue("2026-05");
            assertThat(page.locator("#detail-admission")).hasValue("free");
            assertThat(page.locator("select[name=detail-tour-0-venue]")).hasValue("japan-house-los-angeles");
            assertThat(page.locator("select[name=detail-tour-1-venue]")).hasValue("");
            page.locator(".picker:has(#venue) .chips button").click();
            assertThat(venue).isFocused();
            assertThat(page.locator("select[name=venue]")).hasValue("");
            Looks looks = new Looks(page, "en");
            looks.at("picking");
            assertThat(looks.found).isEmpty();
            assertThat(window.troubles()).isEmpty();
        }
    }

    /** By keys, by mouse, and in the list itself; what is shown is always what is sent. */
    private static void several(Page page) {
        Locator topics = page.locator("#topics-find");
        topics.press("ArrowDown");
        Locator options = page.locator("#topics-find + [role=listbox] [role=option]");
        assertThat(options.first()).isVisible();
        int all = options.count();
        assertThat(options.first()).not().hasAttribute("aria-selected", "true");
        topics.press("ArrowDown");
        assertThat(topics).hasAttribute("aria-activedescendant", options.first().getAttribute("id"));
        topics.press("ArrowUp");
        assertThat(options.last()).hasAttribute("aria-selected", "true");
        topics.press("Escape");
        assertThat(options.first()).isHidden();
        assertThat(topics).hasAttribute("aria-expanded", "false");
        topics.press("ArrowDown");
        options.nth(1).click();
        assertThat(page.locator(CHIPS.formatted("topics"))).hasCount(1);
        assertThat(topics).isFocused();
        topics.press("ArrowDown");
        assertThat(options).hasCount(all - 1);
        topics.press("Tab");
        page.locator("#topics summary").click();
        page.locator("#topics input").first().check();
        Locator chips = page.locator(CHIPS.formatted("topics"));
        assertThat(chips).hasCount(2);
        chips.nth(1).locator(".earlier").press("Enter");
        assertThat(chips.first().locator(".later")).isFocused();
        assertThat(page.locator(".picker:has(#topics-find) [aria-live]")).containsText("number 1 of 2");
        assertThat(page.locator("#topics .place").first()).hasValue("1");
        chips.first().locator("button").last().click();
        assertThat(page.locator("#topics input").first()).not().isChecked();
        assertThat(chips.first().locator("button")).isFocused();
        assertThat(page.locator("#topics summary")).containsText("1 chosen");
        Locator countries = page.locator("#countries-find");
        countries.fill("زامب");
        countries.press("Enter");
        assertThat(page.locator("#countries input[value=ZM]")).isChecked();
        countries.fill("cote d ivo");
        countries.fill("Nothing at all");
        countries.press("Enter");
        assertThat(page.locator(".picker:has(#countries-find) [aria-live]")).containsText("Nothing has this name");
        assertThat(countries).hasValue("Nothing at all");
    }

    @Test
    void aNameIsComposedBeforeItIsLookedFor(House house) throws IOException {
        try (Window window = house.memberWindow("en", true)) {
            Page page = begun(house, window, "result", "picking-kana@example.org");
            Locator find = page.locator("#countries-find");
            Locator options = page.locator("#countries-find + [role=listbox] [role=option]");
            find.focus();
            CDPSession keyboard = window.context().newCDPSession(page);
            for (String letters : List.of("ｚ", "ざん", "ざんび")) {
                JsonObject composition = new JsonObject();
                composition.addProperty("text", letters);
                composition.addProperty("selectionStart", letters.length());
                composition.addProperty("selectionEnd", letters.length());
                keyboard.send("Input.imeSetComposition", composition);
                page.waitForTimeout(50);
                assertThat(options.first()).isHidden();
            }
            page.keyboard().insertText("ざんび");
            assertThat(options.first()).containsText("Zambia");
        }
    }

    /** Without scripts, where lists are lists; every field comes back as it was entered. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everythingOfAKindIsEnteredAndComesBack(boolean scripts, House house) throws IOException {
        String address = "picking-all-" + scripts + "@example.org";
        try (Window window = house.memberWindow("en", true)) {
            Door.join(house.site(), window.page(), address, "Mori", "contributor:engawa-desk");
        }
        try (Window window = house.window(new Browser.NewContextOptions()
                .setViewportSize(1280, 900)
                .setLocale("en")
                .setJavaScriptEnabled(scripts))) {
            Page page = window.page();
            window.open("/newsroom/sign-in");
            Door.signIn(page, address, Door.PASSWORD);
            window.open("/newsroom/new?kind=result");
            page.locator("#title").fill("Lead in the soil");
            page.locator("#begin").click();
            List<String[]> fields = List.of(
                    new String[] {"detail-project-en", "Visualization of lead"},
                    new String[] {"detail-code", "JPMJSA1501"},
                    new String[] {"detail-start", "2015"},
                    new String[] {"detail-end", "2021-03"},
                    new String[] {"detail-partners-0-name-en", "Hokkaido University"},
                    new String[] {"detail-partners-0-ror", "02e16g702"},
                    new String[] {"evidence-0-id", "jst"},
                    new String[] {"evidence-0-title", "The report"},
                    new String[] {"evidence-0-url", "https://example.org/report"});
            fields.forEach(field -> page.locator("#" + field[0]).fill(field[1]));
            page.locator("#detail-field").selectOption("environment-energy");
            page.locator("details:has(#detail-project-ja) > summary").click();
            page.locator("#detail-project-ja").fill("鉛汚染の可視化");
            page.locator("details:has(#evidence-0-doi) > summary").click();
            page.locator("#evidence-0-doi").fill("https://doi.org/10.1007/978-3-031-55120-8_16");
            page.locator("#evidence-0-language").fill("japanese language");
            page.locator("#evidence-0-date").fill("2021-03");
            page.locator("#evidence-0-publisher").fill("JST");
            page.locator("#evidence-0-supports").fill("How much lead there was");
            page.locator("#topics summary").click();
            Locator topics = page.locator("#topics li");
            for (int i = 0; i < 3; i++) {
                topics.nth(i).locator("[type=checkbox]").check();
                topics.nth(i).locator(".place").fill(List.of("2", "3", "1").get(i));
            }
            if (scripts) {
                page.locator("#detail-partners-0-country").fill("ｊｐ");
                page.locator("#detail-partners-0-country").press("Enter");
            } else {
                page.locator("#detail-partners-0-country").selectOption("JP");
            }
            page.locator("#save").click();
            assertThat(page.locator("#evidence-0-language-problem")).isVisible();
            page.locator("#evidence-0-language").fill("ja");
            page.locator("#save").click();
            assertThat(page.locator("main > [role=status]")).hasText("Saved.");
            fields.forEach(field -> assertThat(page.locator("#" + field[0])).hasValue(field[1]));
            assertThat(topics.nth(1).locator(".place")).hasValue("3");
            assertThat(page.locator("#detail-field")).hasValue("environment-energy");
            assertThat(page.locator("#detail-project-ja")).hasValue("鉛汚染の可視化");
            assertThat(page.locator("select[name=detail-partners-0-country]")).hasValue("JP");
            assertThat(page.locator("#evidence-0-doi")).hasValue("10.1007/978-3-031-55120-8_16");
            assertThat(page.locator("#evidence-0-language")).hasValue("ja");
            assertThat(page.locator("#evidence-0-date")).hasValue("2021-03");
            assertThat(page.locator("#evidence-0-publisher")).hasValue("JST");
            assertThat(page.locator("#evidence-0-supports")).hasValue("How much lead there was");
            assertThat(page.locator("[id^=detail-partners-1-name]").first()).hasValue("");
            assertThat(window.troubles()).isEmpty();
        }
    }

    @Test
    void aStoryIsLinkedWithAndThatCanBeUndone(House house) throws IOException {
        try (Window window = house.memberWindow("en", true)) {
            Page page = begun(house, window, "result", "picking-links@example.org");
            Manuscript body = new Manuscript(page);
            body.write("About soil.");
            body.choose(6, 10);
            page.locator("#marking button[data-act=inner]").click();
            Locator find = page.locator("#linking-find");
            assertThat(find).isFocused();
            find.fill("nothing that there is");
            assertThat(page.locator("#linking-said")).containsText("Nothing that readers can see");
            // By its Japanese title, and shown by the one in the language of the text.
            find.fill("土");
            Locator story =
                    page.locator("#linking [role=option]").filter(new Locator.FilterOptions().setHasText("Story"));
            assertThat(story.first()).isVisible();
            Looks looks = new Looks(page, "en");
            looks.found.addAll(WcagIT.judge(page, "en", 1280));
            looks.pictured("linking");
            assertThat(looks.found).isEmpty();
            find.press("Escape");
            find.press("Escape");
            assertThat(body.place()).isFocused();
            assertThat(body.chosen()).isEqualTo("soil");
            page.locator("#marking button[data-act=inner]").click();
            find.fill("Zamb");
            page.locator("#linking [role=option]")
                    .filter(new Locator.FilterOptions().setHasText("Country"))
                    .first()
                    .click();
            assertThat(body.field()).hasValue("About [soil](country:ZM).");
            assertThat(page.locator("#linking")).isHidden();
            body.place().press("Control+z");
            assertThat(body.field()).hasValue("About soil.");
            page.route("**/newsroom/links?*", route -> route.abort());
            page.locator("#marking button[data-act=inner]").click();
            find.fill("soil");
            assertThat(page.locator("#linking-said")).containsText("does not answer");
        }
    }

    @ParameterizedTest
    @CsvSource({"ja, ブラジ, ア", "ar, البراز, ال"})
    void theOpenListIsWithinReachOfEverybody(String language, String text, String other, House house)
            throws IOException {
        String address = "picking-" + language + "@example.org";
        try (Window window = house.memberWindow("en", true)) {
            Page page = begun(house, window, "event", address);
            window.open("/newsroom/account");
            page.locator("#language").selectOption(language);
            page.locator("#save").click();
            window.open("/newsroom/board");
            page.locator(".hand a").first().click();
            page.locator("#countries-find").fill(text);
            page.locator("#countries-find").press("Enter");
            assertThat(page.locator("#countries input[value=BR]")).isChecked();
            page.locator("#countries-find").fill(other);
            assertThat(page.locator("#countries-find + [role=listbox] [role=option]")
                            .first())
                    .isVisible();
            page.locator("details:has([id^=detail-organiser]) > summary").last().click();
            Looks looks = new Looks(page, language);
            looks.at("picking");
            assertThat(looks.found).isEmpty();
        }
    }

    private static Page begun(House house, Window window, String kind, String address) throws IOException {
        Page page = window.page();
        Door.join(house.site(), page, address, "Mori", "contributor:engawa-desk");
        window.open("/newsroom/new?kind=" + kind);
        page.locator("#title").fill("What is found");
        if (kind.equals("event")) {
            page.locator("#start").fill("2026-11-03");
            page.locator("#place").fill("Lusaka");
            page.locator("#venue-zone").fill("lusak");
            page.locator("#venue-zone").press("Enter");
            assertThat(page.locator("select[name=venue-zone]")).hasValue("Africa/Lusaka");
        }
        page.locator("#begin").click();
        return page;
    }
}
