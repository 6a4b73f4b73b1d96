package org.engawa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The screens on which stories are kept to some people, opened in an emergency, and told anew by other missions. */
@ExtendWith(House.Key.class)
class SharingScreensIT {
    @ParameterizedTest
    @ValueSource(strings = {"en", "ja", "ar"})
    void nobodyIsShutOut(String tongue, House house) throws IOException {
        String mission = "sharing-" + tongue;
        house.opens(mission, "Embassy of shares " + tongue);
        try (Window window = house.memberWindow(tongue, true)) {
            Page page = window.page();
            Looks looks = new Looks(page, tongue);
            Door.join(
                    house.site(),
                    page,
                    mission + "@example.org",
                    "Sharif",
                    "contributor:" + mission,
                    "mission-editor:" + mission,
                    "administrator");
            window.open("/newsroom/account");
            page.locator("#language").selectOption(tongue);
            page.locator("#save").click();
            window.open("/newsroom/use?q=Kabwe");
            looks.at("use-found");
            window.open("/newsroom/use?base=zambia-lead-kabwe");
            looks.at("use");
            page.locator("#begin").click();
            String story = page.url().replaceFirst(".*[?&]story=([0-9a-f-]+).*", "$1");
            String about =
                    "?story=" + story + "&language=" + page.url().replaceFirst(".*[?&]language=([A-Za-z-]+).*", "$1");
            window.open("/newsroom/follow-base" + about);
            looks.at("follow-base");
            window.open("/newsroom/limit" + about);
            looks.at("limit");
            window.open("/newsroom/review" + about);
            looks.at("review-asked");
            window.open("/newsroom/break-glass");
            page.locator("#break").click();
            assertThat(page.locator("[role=alert] a").count()).isPositive();
            looks.at("break-glass-problems");
            page.locator("#story-address")
                    .fill(house.address() + "/newsroom/edit?story=00000000-0000-0000-0000-000000000000");
            page.locator("#glass-reason").fill("A journalist asks about it now.");
            page.locator("#break").click();
            assertThat(page.locator("#there").count()).isOne();
            looks.at("break-glass");
            window.open("/newsroom/letters");
            looks.at("letters");
            assertThat(looks.found).isEmpty();
            assertThat(window.troubles()).isEmpty();
        }
    }
}
