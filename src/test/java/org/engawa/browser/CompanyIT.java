package org.engawa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever writes, translates or reviews a text sees who else is at it. */
@ExtendWith(House.Key.class)
class CompanyIT {
    @Test
    void twoAtOneTextSeeEachOtherComeMoveAndGo(House house) throws IOException {
        house.opens("company", "Embassy of company");
        try (Window one = house.memberWindow("en", true);
                Window two = house.memberWindow("en", true);
                Window plain = house.memberWindow("en", false)) {
            Page mori = one.page();
            Page linh = two.page();
            Door.join(house.site(), mori, "company-mori@example.org", "Mori", "contributor:company");
            Door.join(house.site(), linh, "company-linh@example.org", "Linh", "mission-editor:company");
            Door.join(house.site(), plain.page(), "company-ada@example.org", "Ada", "contributor:company");
            one.open("/newsroom/new?kind=result");
            mori.locator("#title").fill("Two at one text");
            mori.locator("#begin").click();
            new Manuscript(mori).write("One.\n\nTwo.\n\nThree.\n\nFour");
            mori.locator("#save").click();
            String edit = mori.url().replace(house.address(), "");
            mori.locator("#body").waitFor();
            assertThat(mori.locator("#present").textContent()).isEmpty();
            mori.locator("#body").press("Control+End");
            Looks looks = new Looks(linh, "en");

            two.open(edit);
            says(linh, "Mori is also here");
            says(mori, "Linh is also here.");
            says(linh, "Mori is also here, paragraph 4.");
            looks.at("edit-company");
            two.open(edit.replace("/edit", "/review"));
            says(linh, "Mori is also here, paragraph 4.");

            plain.open(edit);
            assertThat(plain.page().locator("#present").textContent())
                    .contains("Linh is also here.", "Mori is also here, paragraph 4.");
            linh.reload();
            assertThat(linh.locator("#present").textContent())
                    .containsPattern("Ada opened this at .* may still be here");

            one.open("/newsroom/board");
            linh.locator("#present", new Page.LocatorOptions().setHasNotText("Mori"))
                    .waitFor(new Locator.WaitForOptions().setTimeout(40_000));
            assertThat(looks.found).isEmpty();
            assertThat(one.troubles()).isEmpty();
            assertThat(two.troubles()).isEmpty();
        }
    }

    private static void says(Page page, String words) {
        page.locator("#present", new Page.LocatorOptions().setHasText(words))
                .waitFor(new Locator.WaitForOptions().setTimeout(40_000));
    }
}
