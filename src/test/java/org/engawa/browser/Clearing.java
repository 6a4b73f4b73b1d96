package org.engawa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;

/** An officer answers what is asked about a text before it is approved. */
final class Clearing {
    private Clearing() {}

    /** One question arises, the others don't. */
    static void answersAll(Page page) throws IOException {
        settlesInWords(page);
        nothingArises(page);
    }

    /** On the page of the review: nothing of it arises. Of a translation nothing is asked. */
    static void nothingArises(Page page) {
        Locator boxes = page.locator("input[name=arises-not]");
        if (boxes.count() == 0) {
            return;
        }
        for (Locator box : boxes.all()) {
            box.check();
        }
        page.locator("#deny").click();
        assertThat(page.locator("[role=status]")).hasText("Your answer is on record.");
        assertThat(boxes).hasCount(0);
    }

    /** One question about the text arises, and is settled for one passage. */
    private static void settlesInWords(Page page) throws IOException {
        assertThat(page.locator("#approve")).hasCount(0);
        page.locator("#clearance h3 ~ p a").first().click();
        Looks looks = new Looks(page, "en");
        page.locator("#answer").click();
        assertThat(page.locator(".errors")).containsText("Say how it is settled.");
        page.locator("#clearance-said").fill("The port authority agreed on 3 November.");
        page.locator("[name=about][value^=passage-0]").check();
        looks.at("clearance");
        page.locator("#answer").click();
        assertThat(page.locator("[role=status]")).hasText("Your answer is on record.");
        assertThat(page.locator("#clearance li").first()).containsText("The port authority agreed on 3 November.");
        assertThat(page.locator("input[name=arises-not]")).hasCount(6);
        looks.at("review-clearance");
        assertThat(looks.found).isEmpty();
    }
}
