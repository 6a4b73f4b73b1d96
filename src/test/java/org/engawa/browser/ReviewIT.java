package org.engawa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import org.engawa.story.Slug;
import org.engawa.story.Story;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A story is translated, reviewed, sent back, approved, published, withdrawn and restored, as members do it on their screens;
 * in a house of its own, since it changes what readers find.
 */
@ExtendWith(House.Working.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReviewIT {
    private static final String CLAIRE = "claire@example.org";
    private static final String DENIS = "denis@example.org";
    private static final UUID STORY = Story.idOf(new Slug("zambia-lead-kabwe"));
    private static final String LANGUAGE = "fr";

    private House house;

    @BeforeAll
    void enter(House working) {
        house = working;
    }

    @Test
    @Order(1)
    void aTranslatorWritesPassageByPassageAndDoesNotApproveTheirOwn() throws IOException {
        try (Window window = house.memberWindow("en", true)) {
            Page page = window.page();
            Looks looks = new Looks(page, "en");
            Door.join(
                    house.site(),
                    window.page(),
                    CLAIRE,
                    "Claire",
                    "translator:engawa-desk:" + LANGUAGE,
                    "reviewer:engawa-desk:" + LANGUAGE);
            assertThat(window.open(at("translate", new UUID(0, 1))).status()).isEqualTo(404);
            window.open(at("translate", STORY));
            page.locator("#into").selectOption(LANGUAGE);
            page.locator("#begin").click();
            assertThat(said(page)).isEqualTo("You can write now.");
            assertThat(page.locator("#remarks").textContent()).contains("No remark is open.");
            Locator fields = page.locator(".passages textarea");
            assertThat(fields.first().getAttribute("lang")).isEqualTo(LANGUAGE);
            page.locator("#passage-1").fill("Only the second.");
            page.locator("#save").click();
            assertThat(page.locator("#passage-0").inputValue()).isEmpty();
            assertThat(page.locator("#passage-1").inputValue()).isEqualTo("Only the second.");
            assertThat(page.locator("main").textContent()).contains("1 of ");
            shown(window, looks);
            assertThat(page.locator(".passages").textContent()).contains("What this site calls it:", "Zambia: Zambie");
            new OtherProgram(window, looks).translates("Only the second.");
            page.locator("#send").click();
            assertThat(page.locator("[role=alert]").textContent()).contains("“〓” still stands in the text");
            looks.at("translate");
            for (int i = 0; i < fields.count(); i++) {
                fields.nth(i).fill("Words " + i);
            }
            page.locator("#send").click();
            assertThat(said(page)).isEqualTo("Sent for review.");
            assertThat(page.locator(".text").first().textContent()).contains("Words 2");
            assertThat(page.locator("#decision").textContent()).contains("somebody else must review it");
            assertThat(page.locator("#approve").count()).isZero();
            looks.at("review-own");
            assertThat(looks.found).isEmpty();
            assertThat(window.troubles()).isEmpty();
        }
    }

    @Test
    @Order(2)
    void aReviewerSendsBackConfirmsApprovesAndPublishes() throws IOException {
        try (Window window = house.memberWindow("en", true)) {
            Page page = window.page();
            Looks looks = new Looks(page, "en");
            Door.join(
                    house.site(),
                    window.page(),
                    DENIS,
                    "Denis",
                    "reviewer:engawa-desk:" + LANGUAGE,
                    "desk-officer:engawa-desk");
            window.open(at("review", STORY));
            page.locator("#begin").click();
            assertThat(page.locator("#hints").textContent())
                    .contains("Numbers of the original that are not here:", "Zambia: Zambie", "Words 2");
            looks.at("review");
            page.locator("#approve").click();
            assertThat(page.locator("[role=alert] a").count()).isEqualTo(5);
            page.locator("[role=alert] a").nth(1).click();
            assertThat(page.locator("#confirmed-people:focus").count()).isOne();
            looks.at("review-problems");
            page.locator("#return").click();
            assertThat(page.locator("#reasons-problem").textContent()).isEqualTo("Say why, in a sentence.");
            page.locator("#reasons").fill("Where is the third figure?");
            page.locator("#return").click();
            assertThat(said(page)).isEqualTo("Sent back.");
        }
        try (Window window = house.memberWindow("en", false)) {
            Page page = window.page();
            Door.comeInAgain(house.site(), window.page(), CLAIRE);
            window.open(at("translate", STORY));
            page.locator("#passage-0").fill("With the third figure.");
            page.locator("#send").click();
            assertThat(said(page)).isEqualTo("Sent for review.");
        }
        try (Window window = house.memberWindow("en", true)) {
            Page page = window.page();
            Looks looks = new Looks(page, "en");
            Door.comeInAgain(house.site(), window.page(), DENIS);
            window.open(at("review", STORY));
            page.locator("#begin").click();
            for (Locator box : page.locator("input[name=confirmed]").all()) {
                box.check();
            }
            page.locator("#approve").click();
            assertThat(said(page)).isEqualTo("Approved.");
            window.open(at("publish", STORY));
            page.locator("#hour").fill("2027-03-01T09:00");
            page.locator("#ask").click();
            assertThat(page.locator(".hours").textContent()).contains("Tokyo");
            looks.at("publish");
            page.locator("#schedule").click();
            assertThat(said(page)).isEqualTo("Scheduled.");
            page.locator("#unschedule").click();
            page.locator("#publish").click();
            assertThat(said(page)).isEqualTo("Your story is out on the veranda.");
            window.open(at("life", STORY));
            assertThat(page.locator(".life").textContent())
                    .contains("Denis approved the text in ")
                    .contains("Where is the third figure?");
            looks.at("life");
            String table = window.context()
                    .request()
                    .get(house.address() + "/newsroom/life.csv?story=" + STORY)
                    .text();
            assertThat(table).startsWith("\uFEFF\"Time (UTC)\"").contains("\"Claire\"");
            String json = window.context()
                    .request()
                    .get(house.address() + "/newsroom/life.json?story=" + STORY)
                    .text();
            assertThat(json).contains("\"by\":\"Denis\",\"act\":\"APPROVE\"", "\"after\":\"APPROVED\"");
            assertThat(looks.found).isEmpty();
            assertThat(window.troubles()).isEmpty();
        }
    }

    @Test
    @Order(3)
    void aStoryIsWithdrawnAndRestoredWithoutScriptsInJapanese() throws IOException {
        try (Window window = house.memberWindow("en", false)) {
            Page page = window.page();
            page.setViewportSize(360, 900);
            Door.comeInAgain(house.site(), window.page(), DENIS);
            window.open("/newsroom/account");
            page.locator("#language").selectOption("ja");
            page.locator("#save").click();
            window.open(at("withdraw", STORY));
            page.locator("#withdraw").click();
            assertThat(page.locator("[role=alert]").textContent()).contains("理由を一文でご記入ください。");
            page.locator("#reason-en").fill("The figures are old.");
            page.locator("#manner-error").check();
            page.locator("#withdraw").click();
            assertThat(said(page)).isEqualTo("すべての言語で掲載を取りやめました。");
            page.locator("#restore").click();
            assertThat(said(page)).isEqualTo("掲載を再開しました。");
        }
    }

    /** Every screen there is, as somebody sees it who may do nearly everything, and what only an administrator sees. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ja", "ar"})
    @Order(4)
    void everyScreenIsOpenToEverybodyInEveryLanguage(String language) throws IOException {
        Set<String> left = Tour.pages();
        // Shown for a form that came too late; NothingLostIT judges it.
        assertThat(left.remove("late")).isTrue();
        try (Window window = house.memberWindow("en", true);
                Window administration = house.memberWindow("en", true)) {
            Looks looks = new Looks(window.page(), language);
            Door.comeInAgain(house.site(), window.page(), DENIS);
            Tour.speaks(window.page(), language);
            left.removeAll(new Tour(window, looks).of(left, at("", STORY).substring("/newsroom/".length())));
            // A translation is asked nothing.
            Set<String> cleared = new Tour(window, looks).of(Set.of("clearance"), "?story=" + STORY + "&language=en");
            assertThat(left.removeAll(cleared)).isTrue();
            Looks others = new Looks(administration.page(), language);
            Door.join(house.site(), administration.page(), "ada-" + language + "@example.org", "Ada", "administrator");
            Tour.speaks(administration.page(), language);
            Tour tour = new Tour(administration, others);
            left.removeAll(tour.of(left, ""));
            left.removeAll(tour.of(Set.of("entry"), "?list=venues"));
            tour.person();
            assertThat(left).containsExactly("person");
            window.open("/newsroom/new?kind=event");
            looks.at("new-event");
            assertThat(looks.found).isEmpty();
            assertThat(others.found).isEmpty();
            assertThat(window.troubles()).isEmpty();
            assertThat(administration.troubles()).isEmpty();
        }
        try (Window window = house.memberWindow(language, true)) {
            Looks looks = new Looks(window.page(), language);
            for (String name : new String[] {"sign-in", "invitation", "reset", "set-up", "forgotten"}) {
                window.open("/newsroom/" + name);
                assertThat(window.page().locator("html").getAttribute("lang")).isEqualTo(language);
                looks.at(name + "-outside");
            }
            assertThat(looks.found).isEmpty();
        }
    }

    /** Somebody without an account sees the draft by a link, until it is ended. */
    private void shown(Window window, Looks looks) {
        Page page = window.page();
        window.open(at("show", STORY));
        page.locator("#days").fill("31");
        page.locator("#show").click();
        assertThat(page.locator("#days-problem").textContent()).isEqualTo("Enter a number of days from 1 to 30.");
        page.locator("#days").fill("2");
        page.locator("#show").click();
        String path = page.locator(".address").inputValue().replaceFirst("^https?://[^/]*", "");
        looks.at("show");
        try (Window stranger = house.memberWindow("en", true)) {
            Response answer = stranger.open(path);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.headerValue("X-Robots-Tag")).contains("noindex");
            assertThat(answer.headerValue("Cache-Control")).isEqualTo("no-store");
            assertThat(stranger.page().locator("body > aside").textContent()).contains("shown to you by Claire");
            assertThat(stranger.page().locator("main").textContent()).contains("Only the second.");
            page.locator(".rows input[type=submit]").click();
            assertThat(said(page)).isEqualTo("The link has ended.");
            assertThat(stranger.open(path).status()).isEqualTo(404);
        }
        window.open(at("translate", STORY));
    }

    private static String at(String name, UUID story) {
        return "/newsroom/" + name + "?story=" + story + "&language=" + LANGUAGE;
    }

    private static String said(Page page) {
        return page.locator("[role=status]").textContent();
    }
}
