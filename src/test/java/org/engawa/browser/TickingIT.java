package org.engawa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several texts are ticked on the board or in a search, and what will happen to each is seen before it does. */
@ExtendWith(House.Key.class)
class TickingIT {
    private static final String HERE = ".hand input[name=edition]";

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja", "ar"})
    void severalDraftsAreDeletedAndSentFromTheBoard(String tongue, House house) throws IOException {
        house.opens("ticking-" + tongue, "Embassy of ticks " + tongue);
        try (Window window = house.memberWindow(tongue, true)) {
            Page page = window.page();
            Looks looks = new Looks(page, tongue);
            joins(house, page, tongue);
            window.open("/newsroom/account");
            page.locator("#language").selectOption(tongue);
            page.locator("#save").click();
            begins(window, "One of " + tongue);
            begins(window, "Two of " + tongue);
            window.open("/newsroom/board");
            Locator all = page.locator(".tick-all input:visible");
            all.check();
            assertThat(page.locator(HERE + ":checked").count()).isEqualTo(2);
            page.locator(HERE).first().uncheck();
            assertThat(all.evaluate("box => box.indeterminate")).isEqualTo(true);
            all.check();
            looks.at("board-ticking");
            chooses(page, "SUBMIT");
            assertThat(page.locator("#do").count()).as("neither is ready").isZero();
            assertThat(page.locator("section[aria-labelledby=refused] li li").count())
                    .isGreaterThan(2);
            looks.at("several-refused");
            window.open("/newsroom/board");
            page.locator(".tick-all input:visible").check();
            chooses(page, "DELETE");
            looks.at("several-asked");
            page.locator("#do").click();
            assertThat(page.locator("section[aria-labelledby=allowed] > ul > li")
                            .count())
                    .isEqualTo(2);
            assertThat(page.locator("#do").count()).isZero();
            looks.at("several-done");
            window.open("/newsroom/board");
            assertThat(page.locator(HERE).count()).isZero();
            assertThat(looks.found).isEmpty();
            assertThat(window.troubles()).isEmpty();
        }
    }

    @Test
    void withoutScriptsOneIsTickedInASearch(House house) throws IOException {
        house.opens("ticking-plain", "Embassy of plain ticks");
        try (Window window = house.memberWindow("en", false)) {
            Page page = window.page();
            joins(house, page, "plain");
            begins(window, "Kwacha for scientists");
            window.open("/newsroom/search?q=Kwacha");
            assertThat(page.locator(".tick-all:visible").count()).isZero();
            page.locator("input[name=edition]").check();
            chooses(page, "SCHEDULE");
            assertThat(page.locator("section[aria-labelledby=refused] > ul > li")
                            .count())
                    .isOne();
            assertThat(page.locator("#do, #hour").count())
                    .as("it is not approved, whatever the hour")
                    .isZero();
            window.open("/newsroom/several");
            assertThat(page.locator("#do").count()).isZero();
            assertThat(window.troubles()).isEmpty();
        }
    }

    private static void joins(House house, Page page, String key) throws IOException {
        String mission = "ticking-" + key;
        Door.join(
                house.site(),
                page,
                mission + "@example.org",
                "Tilda",
                "contributor:" + mission,
                "mission-editor:" + mission);
    }

    private static void begins(Window window, String title) {
        window.open("/newsroom/new?kind=result");
        window.page().locator("#title").fill(title);
        window.page().locator("#begin").click();
    }

    private static void chooses(Page page, String act) {
        page.locator("#act").selectOption(act);
        page.locator("#several input[type=submit]").click();
    }
}
