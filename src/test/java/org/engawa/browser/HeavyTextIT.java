package org.engawa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A text that is larger than the site takes: its author is told that, and what to do, and loses nothing of it. */
@ExtendWith(House.Key.class)
class HeavyTextIT {
    /** More than 2 MB as it is sent: each of these letters makes nine. */
    private static final String HEAVY = ("あ".repeat(100) + "\n\n").repeat(2_500);

    @Test
    void isSaidToBeTooLargeAndStaysHere(House house) throws IOException {
        try (Window window = house.memberWindow("en", true)) {
            Page page = window.page();
            Door.join(house.site(), page, "heavy@example.org", "Mori", "contributor:engawa-desk");
            window.open("/newsroom/new?kind=result");
            page.locator("#title").fill("A whole library");
            page.locator("#begin").click();
            String editor = page.url();
            List<String> sent = new CopyOnWriteArrayList<>();
            page.onRequest(request -> {
                if (request.url().endsWith("/newsroom/drafts")) {
                    sent.add(request.url());
                }
            });
            new Manuscript(page).plain();
            puts(page, HEAVY);
            assertThat(page.locator("#autosave[role=alert]"))
                    .hasText(
                            "Not saved: the text is too large to be sent. Shorten it, or divide it into several stories."
                                    + " Your text is kept on this computer.");
            puts(page, HEAVY + "More.");
            page.waitForTimeout(3000);
            assertThat(sent).as("megabytes are not sent in vain again").hasSize(1);
            assertThat(page.locator("#autosave")).containsText("too large");

            page.locator("#save").click();
            assertThat(page.locator("h1")).hasText("Too large to be sent");
            assertThat(page.locator("main")).containsText("than 2 MB in a form that takes no pictures");
            page.navigate(editor);
            page.locator("#copy-show").click();
            assertThat(new Manuscript(page).field()).hasValue(HEAVY + "More.");
            assertThat(page.locator("#autosave[role=alert]")).containsText("too large");

            new Manuscript(page).plain();
            puts(page, "A shelf of it.");
            assertThat(page.locator("#autosave")).containsText("Saved ");
            page.navigate(editor);
            assertThat(new Manuscript(page).field()).hasValue("A shelf of it.");
            assertThat(page.locator("#copy")).isHidden();
        }
    }

    /** As when it is pasted; typing so much takes a browser minutes. */
    private static void puts(Page page, String text) {
        page.locator("textarea#body").evaluate("""
                (field, text) => {
                  field.value = text;
                  field.dispatchEvent(new Event('input', {bubbles: true}));
                }""", text);
    }
}
