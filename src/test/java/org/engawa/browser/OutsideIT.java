package org.engawa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A laboratory that has no account is asked about a text in its language, and answers without scripts. */
@ExtendWith(House.Key.class)
class OutsideIT {
    private static final String AKI = "outside-aki@example.org";

    @Test
    void aLaboratoryProposesChangesByALinkThatAnswersOnce(House house) throws IOException {
        try (Window desk = house.memberWindow("en", true);
                Window laboratory = house.memberWindow("en", false)) {
            Page page = desk.page();
            Looks looks = new Looks(page, "en");
            Door.join(house.site(), page, AKI, "Aki", "contributor:engawa-desk");
            desk.open("/newsroom/new?kind=result");
            page.locator("#title").fill("Soil that was *asked* about");
            page.locator("#begin").click();
            new Manuscript(page).write("The soil was red.\n\nIt was measured in **2018**.");
            page.locator("#save").click();
            String show = page.url().replace("/edit", "/show");
            page.navigate(show);
            page.locator("#ask-outside").click();
            assertThat(page.locator("[role=alert]").textContent()).contains("Say who is asked.");
            page.locator("#asked").fill("Laboratory of Soils");
            String address = asked(page, "en");
            Page other = laboratory.page();
            other.navigate(address);
            assertThat(other.locator(".lead").textContent())
                    .contains("Laboratory of Soils", "Aki", "Engawa editorial desk");
            assertThat(other.locator(".opinions h3").first().textContent()).isEqualTo("Title");
            assertThat(other.locator(".opinions .text").first().textContent()).contains("Soil that was *asked* about");
            assertThat(other.locator(".opinions strong").textContent()).isEqualTo("2018");
            other.locator("#give").click();
            assertThat(other.locator("[role=alert]").textContent()).contains("Choose one of the three answers.");
            other.locator(".opinions summary").last().click();
            other.locator(".opinions textarea").last().fill("It was 2019.");
            other.locator("#verdict-objected").check();
            other.locator("#said").fill("Else it is right.");
            other.locator("#give").click();
            assertThat(other.locator("[role=status]").textContent()).contains("Thank you.");
            other.navigate(address);
            assertThat(other.locator("#give").count()).isZero();
            assertThat(other.locator(".lead").textContent()).contains("This link asks nothing any more");
            nothingTypedIsLost(page, other, show);
            page.navigate(show);
            assertThat(page.locator("#outside").textContent())
                    .contains("Laboratory of Soils objected to the text", "Else it is right.");
            looks.at("show-outside");
            page.navigate(show.replace("/show", "/review"));
            assertThat(page.locator("#outside").textContent()).contains("Laboratory of Soils objected to the text");
            assertThat(page.locator("#remarks").textContent())
                    .contains("Laboratory of Soils (from outside)", "It was 2019.");
            looks.at("review-outside");
            page.navigate(show.replace("/show", "/life"));
            assertThat(page.locator("main").textContent()).contains("Laboratory of Soils, who is no member, said");
            page.navigate(show);
            asksInOtherLanguages(house, desk, looks);
            assertThat(looks.found).isEmpty();
            assertThat(desk.troubles()).isEmpty();
        }
    }

    /** The text changes while somebody outside writes about it. */
    private static void nothingTypedIsLost(Page desk, Page other, String show) {
        desk.navigate(show);
        desk.locator("#asked").fill("Laboratory of Waters");
        other.navigate(asked(desk, "en"));
        other.locator("#verdict-changes").check();
        other.locator("#said").fill("An hour of thoughts.");
        desk.navigate(show.replace("/show", "/edit"));
        desk.locator("#summary").fill("Another summary.");
        desk.locator("#save").click();
        desk.locator("[role=status]", new Page.LocatorOptions().setHasText("Saved."))
                .waitFor();
        other.locator("#give").click();
        assertThat(other.locator(".lead").textContent()).contains("The text has changed");
        assertThat(other.locator(".plain").textContent()).isEqualTo("An hour of thoughts.");
    }

    /** Each language has its page; a text that has changed is not asked about any more. */
    private static void asksInOtherLanguages(House house, Window desk, Looks looks) {
        Page page = desk.page();
        for (String tongue : new String[] {"ar", "ja"}) {
            page.locator("#asked").fill("Laboratory in " + tongue);
            String address = asked(page, tongue);
            try (Window window = house.memberWindow("fr", true)) {
                Looks theirs = new Looks(window.page(), tongue);
                window.page().navigate(address);
                assertThat(window.page().locator("html").getAttribute("lang")).isEqualTo(tongue);
                theirs.at("opinion");
                looks.found.addAll(theirs.found);
                assertThat(window.troubles()).isEmpty();
            }
        }
        page.locator("input[value='Take the question back']").first().click();
        assertThat(page.locator("[role=status]").textContent()).contains("The question is taken back");
    }

    private static String asked(Page page, String tongue) {
        page.locator("#tongue").selectOption(tongue);
        page.locator("#ask-outside").click();
        return page.locator("input.address").inputValue().replaceFirst("^https?://[^/]*", Door.origin(page));
    }
}
