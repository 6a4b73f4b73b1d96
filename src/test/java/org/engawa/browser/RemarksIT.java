package org.engawa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Members talk about passages of a text: one remarks, another is told, edits, answers and resolves, and a third sees nothing. */
@ExtendWith(House.Key.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RemarksIT {
    private static final String AUTHOR = "remarks-author@example.org";
    private static final String OFFICER = "remarks-officer@example.org";
    private static final String FIGURES = "The team took blood from 1,190 people in forty parts of the town.";
    private static final String PLAN = "Next, the schoolyards are covered with clean soil and grass.";
    private static final String REMARK = "Is it 1,190 or 1,204?\n\nThe paper says both.";

    private String query = "";

    @Test
    @Order(1)
    void anOfficerRemarksOnAPassageAndMentionsItsAuthor(House house) throws IOException {
        try (Window window = house.memberWindow("en", true)) {
            Page page = window.page();
            Door.join(house.site(), page, AUTHOR, "Mwansa Remark", "contributor:engawa-desk");
            window.open("/newsroom/new?kind=result");
            page.locator("#title").fill("Lead that was remarked on");
            page.locator("#begin").click();
            query = page.url().replaceFirst(".*\\?", "?");
            new Manuscript(page).write("An opening.\n\n" + FIGURES + "\n\n" + PLAN);
            page.locator("#save").click();
        }
        try (Window window = house.memberWindow("en", true)) {
            Page page = window.page();
            Looks looks = new Looks(page, "en");
            Door.join(house.site(), page, OFFICER, "Aoki Remark", "desk-officer:engawa-desk");
            house.site().operate("user-add", "remarks-third@example.org\nThird Remark\ncontributor:engawa-desk");
            window.open("/newsroom/review" + query);
            assertThat(page.locator("#remarks")).containsText("No remark is open.");
            makes(page, "The whole text", "");
            assertThat(page.locator("[role=alert] a")).hasText("Write what you want to say.");
            makes(page, FIGURES, "x".repeat(4_001));
            assertThat(page.locator("#remark-text-problem")).containsText("This has 4001 characters.");
            assertThat(page.locator("#remark-text")).hasValue("x".repeat(4_001));
            looks.at("remarks-problem");
            page.locator("#mention summary").click();
            for (String name : new String[] {"@Mwansa Remark", "@Third Remark"}) {
                page.locator("#mention label", new Page.LocatorOptions().setHasText(name))
                        .click();
            }
            looks.at("remarks-mentions");
            makes(page, FIGURES, REMARK);
            assertThat(page.locator("[role=status]")).hasText("Your remark is there.");
            assertThat(open(page)).hasCount(1);
            assertThat(open(page).locator("blockquote")).hasText(FIGURES);
            assertThat(open(page).locator(".at")).hasText(new String[] {"@Mwansa Remark", "@Third Remark"});
            sendsItTwice(page);
            window.open("/newsroom/review" + query);
            makes(page, "Title", "Shorter?");
            assertThat(open(page)).hasCount(2);
            looks.at("remarks");
            window.open("/newsroom/board");
            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Lead that was remarked on")))
                    .containsText("2 open remarks");
            assertThat(looks.found).isEmpty();
            assertThat(window.troubles()).isEmpty();
        }
    }

    /** The back button leads to the form as it was. */
    private static void sendsItTwice(Page page) {
        makes(page, FIGURES, REMARK);
        assertThat(page.locator("[role=status]")).hasText("Your remark is there.");
        assertThat(open(page)).hasCount(1);
    }

    @Test
    @Order(2)
    void theAuthorIsToldEditsAnswersAndResolvesWithoutScripts(House house) throws IOException {
        try (Window window = house.memberWindow("en", false)) {
            Page page = window.page();
            Door.comeInAgain(house.site(), page, AUTHOR);
            window.open("/newsroom/board");
            Locator told = page.locator("a")
                    .filter(new Locator.FilterOptions().setHasText("Aoki Remark mentions you in a remark on"));
            assertThat(told).hasCount(1);
            told.click();
            assertThat(open(page)).hasCount(2);
            window.open("/newsroom/edit" + query);
            page.locator("#body").fill("A new beginning.\n\nAn opening that was edited.\n\n" + FIGURES + "\n\n" + PLAN);
            page.locator("#save").click();
            assertThat(on(page, FIGURES)).containsText("Passage 3");
            page.locator("#body").fill("An opening.\n\n" + FIGURES.replace("1,190", "1,204") + "\n\n" + PLAN);
            page.locator("#save").click();
            Locator changed = on(page, "1,204 people");
            assertThat(changed).containsText("Changed since");
            changed.locator("details", new Locator.LocatorOptions().setHasText("Changed since"))
                    .locator("summary")
                    .click();
            assertThat(changed.locator("blockquote.gone")).hasText(FIGURES);
            changed.locator(".reactions summary").click();
            changed.locator("textarea").fill("1,204, as the later paper says.");
            changed.locator(".reactions details input[type=submit]").click();
            assertThat(page.locator("[role=status]")).hasText("Your answer is there.");
            assertThat(on(page, "1,204 people").locator(".replies")).containsText("as the later paper says");
            on(page, "1,204 people").locator("input.quiet").click();
            assertThat(page.locator("[role=status]")).hasText("Resolved.");
            assertThat(open(page)).hasCount(1);
            assertThat(page.locator("#remarks")).containsText("Resolved by Mwansa Remark");
            page.locator("#body").fill("An opening.\n\n" + PLAN);
            page.locator("#save").click();
            page.locator("#remarks > details > summary").click();
            assertThat(page.locator("#remarks > details .about")).hasText("The passage is gone. It said:");
            assertThat(page.locator("#remarks > details blockquote")).hasText(FIGURES);
            page.locator("#remarks > details > ul input.quiet").click();
            assertThat(page.locator("[role=status]")).hasText("Open again.");
            assertThat(open(page)).hasCount(2);
            window.open("/newsroom/life" + query);
            assertThat(page.locator(".life")).containsText("Aoki Remark made a remark on the text in English.");
            assertThat(page.locator(".life")).containsText("Mwansa Remark resolved a remark on the text in English.");
        }
    }

    @Test
    @Order(3)
    void whatComesAfterTheSignInEndedIsKept(House house) throws IOException {
        try (Window window = house.memberWindow("en", false)) {
            Page page = window.page();
            Door.comeInAgain(house.site(), page, AUTHOR);
            window.open("/newsroom/edit" + query);
            page.locator("#spot").selectOption(value(page, PLAN));
            page.locator("#remark-text").fill("Written too late.");
            house.site().operate("user-role", AUTHOR + "\ncontributor:engawa-desk");
            page.locator("#remarks > form input[type=submit]").click();
            Door.signIn(page, AUTHOR, Door.PASSWORD);
            assertThat(page.locator("main")).containsText("on the page “Remarks”");
            assertThat(page.locator("main")).containsText("Written too late.");
            page.locator("#go-on").click();
            assertThat(page.locator("[role=status]")).hasText("Your remark is there.");
            assertThat(on(page, PLAN)).containsText("Written too late.");
            window.open("/newsroom/board");
            assertThat(page.locator("main a[href*=late]")).hasCount(0);
        }
    }

    @Test
    @Order(4)
    void anotherMissionSeesNothingAndDoesNothing(House house) throws IOException {
        house.opens("remarks-elsewhere", "Embassy of the remarks");
        try (Window window = house.memberWindow("en", false)) {
            Page page = window.page();
            Door.join(
                    house.site(),
                    page,
                    "remarks-stranger@example.org",
                    "Stranger Remark",
                    "contributor:remarks-elsewhere");
            assertThat(window.open("/newsroom/remarks" + query).status()).isEqualTo(404);
            window.open("/newsroom/new?kind=result");
            page.locator("#title").fill("A text of one's own");
            page.locator("#begin").click();
            assertThat(page.locator("#mention")).hasCount(0);
            String seal = page.locator("#remarks input[name=seal]").first().inputValue();
            APIResponse answer = window.context()
                    .request()
                    .post(
                            house.address() + "/newsroom/remarks" + query,
                            RequestOptions.create()
                                    .setMaxRedirects(0)
                                    .setHeader("Sec-Fetch-Site", "same-origin")
                                    .setForm(FormData.create()
                                            .set("seal", seal)
                                            .set("act", "remark")
                                            .set("spot", "whole")
                                            .set("remark-text", "From elsewhere")));
            assertThat(answer.status()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "ar"})
    @Order(5)
    void theListIsReadInEveryLanguage(String language, House house) throws IOException {
        try (Window window = house.memberWindow("en", true)) {
            Page page = window.page();
            Looks looks = new Looks(page, language);
            Door.comeInAgain(house.site(), page, OFFICER);
            window.open("/newsroom/account");
            page.locator("#language").selectOption(language);
            page.locator("#save").click();
            for (String name : new String[] {"remarks", "review", "edit"}) {
                window.open("/newsroom/" + name + query);
                page.locator("#remarks .reactions summary").first().click();
                looks.at("remarked-" + name);
            }
            window.open("/newsroom/board");
            looks.at("remarked-board");
            assertThat(looks.found).isEmpty();
            assertThat(window.troubles()).isEmpty();
        }
    }

    private static void makes(Page page, String about, String text) {
        page.locator("#spot").selectOption(value(page, about));
        page.locator("#remark-text").fill(text);
        page.locator("#remarks > form input[type=submit]").click();
    }

    /** Options begin with the number of the passage, and end where their words are cut. */
    private static String value(Page page, String about) {
        return page.locator(
                        "#spot option",
                        new Page.LocatorOptions().setHasText(about.substring(0, Math.min(30, about.length()))))
                .first()
                .getAttribute("value");
    }

    private static Locator open(Page page) {
        return page.locator("#remarks > .talk > li");
    }

    private static Locator on(Page page, String words) {
        return open(page)
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("blockquote", new Page.LocatorOptions().setHasText(words))));
    }
}
