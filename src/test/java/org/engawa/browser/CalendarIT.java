package org.engawa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A member sees what comes when, what speaks against the day, and nothing of missions that are not theirs. */
@ExtendWith(House.Key.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalendarIT {
    private static final String CANARY = "Luapula canary";
    private static final String CLAIRE = "calendar-claire@example.org";
    private static final String DECEMBER = "/newsroom/calendar?month=2031-12&mission=calendar-here";

    @BeforeAll
    void write(House house) throws IOException {
        house.opens("calendar-here", "Embassy by the Kabompo");
        house.opens("calendar-there", "Embassy by the Luapula");
        release(house, "calendar-maize", "calendar-here", "2031-12-25T12:00:00Z", "Maize at Christmas");
        release(house, "calendar-bees", "calendar-here", "2031-12-26T01:30:00Z", "Bees at night");
        release(house, "calendar-canary", "calendar-there", "2031-12-25T07:30:00Z", CANARY);
        try (Window window = house.memberWindow("en", true)) {
            Door.join(
                    house.site(),
                    window.page(),
                    CLAIRE,
                    "Claire",
                    "contributor:calendar-here",
                    "contributor:engawa-desk");
            Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                window.open(DECEMBER);
                assertThat(window.page().locator(".release").count()).isEqualTo(2);
            });
        }
    }

    /** A date to come is an embargo. */
    private static void release(House house, String slug, String mission, String at, String title) throws IOException {
        Path folder = Files.createDirectories(house.content().resolve("stories").resolve(slug));
        Files.writeString(folder.resolve("en.md"), "---\ntitle: " + title + "\nsummary: To come.\n---\n\nWords.\n");
        Files.writeString(folder.resolve("story.yaml"), """
                kind: article
                original: en
                mission: %s
                published: %s
                topics: [exchange]
                details:
                  author: {en: A writer}
                """.formatted(mission, at));
    }

    @Test
    void aMonthShowsReleasesHolidaysAndWhatSpeaksAgainstTheDay(House house) throws IOException {
        try (Window window = house.memberWindow("en", false)) {
            Page page = window.page();
            Door.comeInAgain(house.site(), page, CLAIRE);
            page.locator(".places a[href='/newsroom/calendar']").click();
            assertThat(page.locator(".month .tag").innerText()).isEqualTo("Today");
            window.open(DECEMBER);
            assertThat(page.locator("#month").innerText()).isEqualTo("December 2031");
            String christmas =
                    page.locator(".month td:has(time[datetime='2031-12-25'])").innerText();
            assertThat(christmas)
                    .contains("Christmas (Brazil)")
                    .contains("10:30 PM in Sao Paulo", "Bees at night")
                    .contains(
                            "9:00 AM in Sao Paulo", "Maize at Christmas", "Release · English · Embassy by the Kabompo");
            assertThat(page.locator(".warning").allInnerTexts())
                    .containsExactly(
                            "Thursday, December 25: Embassy by the Kabompo releases 2 stories on the same day. Readers may see only one of them.",
                            "Thursday, December 25: Embassy by the Kabompo releases on a public holiday (Christmas, Brazil).");
            page.locator(".tabs a").last().click();
            assertThat(page.locator(".days li:has(time) .release").count()).isEqualTo(2);
            page.locator("a[rel=prev]").click();
            assertThat(page.locator("#month").innerText()).isEqualTo("November 2031");
            assertThat(page.locator(".days").innerText())
                    .contains("Culture Day (Japan)")
                    .doesNotContain("Maize");
            assertThat(window.troubles()).isEmpty();
        }
    }

    @Test
    void whatReadersAreToldTakesPlaceStandsInIt(House house) throws IOException {
        try (Window window = house.memberWindow("en", true)) {
            Page page = window.page();
            Door.comeInAgain(house.site(), page, CLAIRE);
            window.open("/newsroom/calendar?month=2025-08&as=list");
            assertThat(page.locator(".event").allInnerTexts())
                    .anyMatch(entry -> entry.contains("Event, first day"))
                    .anyMatch(entry -> entry.contains("Event, last day"));
            page.locator(".event a").first().click();
            assertThat(page.url()).contains("/en/stories/");
            window.open("/newsroom/calendar?month=2025-08&as=list&mission=calendar-here");
            assertThat(page.locator(".event").count()).isZero();
        }
    }

    @Test
    void ofOtherMissionsThereIsNoTrace(House house) throws IOException {
        try (Window window = house.memberWindow("en", true)) {
            Page page = window.page();
            Door.comeInAgain(house.site(), page, CLAIRE);
            for (String asked : new String[] {"mission=calendar-there", "mission=%27", "as=list", "month=2031-12"}) {
                window.open("/newsroom/calendar?month=2031-12&" + asked);
                assertThat(page.content())
                        .contains("Maize")
                        .doesNotContain(CANARY)
                        .doesNotContain("Luapula");
            }
            for (String month : new String[] {"2031-13", "x", "9999-99", "-1-01", ""}) {
                assertThat(window.open("/newsroom/calendar?month=" + month).status())
                        .isEqualTo(200);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja", "ar"})
    void theCalendarIsOpenToEverybody(String language, House house) throws IOException {
        try (Window window = house.memberWindow("en", true)) {
            Page page = window.page();
            Looks looks = new Looks(page, language);
            Door.comeInAgain(house.site(), page, CLAIRE);
            window.open("/newsroom/account");
            page.locator("#language").selectOption(language);
            page.locator("#save").click();
            window.open(DECEMBER);
            looks.at("calendar");
            window.open(DECEMBER + "&as=list");
            looks.at("calendar-list");
            window.open("/newsroom/account");
            page.locator("#language").selectOption("en");
            page.locator("#save").click();
            assertThat(looks.found).isEmpty();
            assertThat(window.troubles()).isEmpty();
        }
    }
}
