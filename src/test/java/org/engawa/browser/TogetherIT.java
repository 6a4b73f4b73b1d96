package org.engawa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Languages are given one hour on the page of publication, without scripts, and parted again. */
@ExtendWith(House.Key.class)
class TogetherIT {
    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void languagesWaitForEachOther(String tongue, House house) throws IOException {
        try (Window window = house.memberWindow(tongue, true)) {
            Page page = window.page();
            Looks looks = new Looks(page, tongue);
            Door.join(
                    house.site(),
                    page,
                    "together-" + tongue + "@example.org",
                    "Tove",
                    "contributor:engawa-desk",
                    "translator:engawa-desk:fr",
                    "desk-officer:engawa-desk");
            window.open("/newsroom/account");
            page.locator("#language").selectOption(tongue);
            page.locator("#save").click();
            StoryInHand story = new StoryInHand(house.address(), "Two languages of one hour in " + tongue);
            story.begins(page);
            String publish = page.url().replace("/edit", "/publish");
            page.navigate(publish);
            assertThat(page.locator("#schedule, #ask").count())
                    .as("alone it is not approved")
                    .isZero();
            page.navigate(publish.replace("/publish", "/translate"));
            page.locator("#into").selectOption("fr");
            page.locator("#begin").click();
            page.navigate(publish);
            page.locator("#hour")
                    .fill(LocalDateTime.now()
                            .plusDays(3)
                            .truncatedTo(ChronoUnit.MINUTES)
                            .toString());
            page.locator("#ask").click();
            page.locator("#schedule").click();
            assertThat(page.locator("[role=alert] li").count())
                    .as("no other language is ticked")
                    .isOne();
            page.locator("#together-fr").check();
            looks.at("publish-together");
            page.locator("#schedule").click();
            assertThat(page.locator("#together .warning").textContent()).isNotBlank();
            assertThat(page.locator("#together .hours li").count()).isPositive();
            assertThat(page.locator("#schedule, #ask").count()).isZero();
            looks.at("publish-waiting");
            page.locator("#apart").click();
            assertThat(page.locator("#together").count()).isZero();
            assertThat(page.locator("#ask").count()).isOne();
            assertThat(looks.found).isEmpty();
            assertThat(window.troubles()).isEmpty();
        }
    }
}
