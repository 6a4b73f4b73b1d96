package org.engawa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The library of pictures, without scripts: a picture of one draft is found there and taken into another. */
@ExtendWith(House.Key.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LibraryIT {
    private static final String RIN = "library-rin@example.org";
    private static final String SHOWN = "image => image.complete && image.naturalWidth > 0";

    private final House house;
    private String second = "";

    LibraryIT(House house) {
        this.house = house;
    }

    @Test
    @Order(1)
    void aPictureIsFoundAndTakenIntoAnotherStory() throws IOException {
        try (Window window = house.memberWindow("en", false)) {
            Page page = window.page();
            Door.join(house.site(), page, RIN, "Rin", "contributor:engawa-desk");
            begin(window, "A lighthouse by day");
            page.locator("#picture")
                    .setInputFiles(new FilePayload("Lighthouse.jpg", "image/jpeg", Photograph.jpeg(900, 600)));
            page.locator("#add").click();
            page.locator("#picture-0-alt-en").fill("A lighthouse on the Quillfoam rocks");
            page.locator("#picture-0-credit").fill("A. Photographer");
            page.locator("#picture-0-until").fill("2020-03-31");
            page.locator("#keep").click();
            second = begin(window, "A lighthouse by night");
            page.locator("a[href^='/newsroom/library?']").click();
            page.locator("#q").fill("QUILLFOAM photographer");
            page.locator("#q").press("Enter");
            assertThat(page.locator(".library h2")).hasText("lighthouse.jpg");
            assertThat(page.locator(".library a")).hasText("A lighthouse by day");
            assertThat(page.locator(".library .warning")).containsText("March 31, 2020");
            page.locator(".library input[type=submit]").click();
            assertThat(page.locator("#picture-0-credit")).hasValue("A. Photographer");
            assertThat(page.locator("#picture-0-until")).hasValue("2020-03-31");
            window.open("/newsroom/library?q=quillfoam&rights=ended&undescribed=fr");
            assertThat(page.locator(".library a")).hasCount(2);
            window.open("/newsroom/library?q=quillfoam&rights=ending");
            assertThat(page.locator("main")).containsText("No picture fits.");
        }
    }

    @Test
    @Order(2)
    void whoDoesNotSeeTheStoryDoesNotSeeItsPictures() throws IOException {
        try (Window window = house.memberWindow("en", true)) {
            Door.join(house.site(), window.page(), "library-other@example.org", "Other", "administrator");
            long attempts = attempts(house);
            window.open("/newsroom/library?q=quillfoam");
            assertThat(window.page().locator(".library li")).hasCount(0);
            // A page that is about no story tries to see none.
            assertThat(attempts(house)).isEqualTo(attempts);
        }
    }

    @Test
    @Order(3)
    void thePageIsForEverybody() throws IOException {
        for (String language : new String[] {"en", "ja", "ar"}) {
            try (Window window = house.memberWindow(language, true)) {
                Page page = window.page();
                Looks looks = new Looks(page, language);
                Door.comeInAgain(house.site(), page, RIN);
                window.open("/newsroom/account");
                page.locator("#language").selectOption(language);
                page.locator("#save").click();
                window.open("/newsroom/library?story=" + second + "&language=en");
                assertThat(page.locator("html")).hasAttribute("lang", language);
                assertThat(page.locator(".library img").first()).isVisible();
                page.waitForCondition(
                        () -> (boolean) page.locator(".library img").first().evaluate(SHOWN));
                looks.at("library");
                assertThat(looks.found).isEmpty();
                assertThat(window.troubles()).isEmpty();
                window.open("/newsroom/account");
                page.locator("#language").selectOption("en");
                page.locator("#save").click();
            }
        }
    }

    @Test
    @Order(4)
    void whoSendsTooMuchIsToldTheLimit() throws IOException {
        Path heavy = Files.createTempFile("heavy", ".jpg");
        try (RandomAccessFile file = new RandomAccessFile(heavy.toFile(), "rw");
                Window window = house.memberWindow("en", false)) {
            file.setLength(101_000_000);
            Door.comeInAgain(house.site(), window.page(), RIN);
            window.open("/newsroom/pictures?story=" + second + "&language=en");
            window.page().locator("#picture").setInputFiles(heavy);
            window.page().locator("#add").click();
            assertThat(window.page().locator("h1")).hasText("Too large to be sent");
            assertThat(window.page().locator("main")).containsText("100 MB");
        } finally {
            Files.delete(heavy);
        }
    }

    /** Begins a story, and says its id. */
    private static String begin(Window window, String title) {
        window.open("/newsroom/new?kind=result");
        window.page().locator("#title").fill(title);
        window.page().locator("#begin").click();
        String story = window.page().url().replaceFirst(".*story=([0-9a-f-]+).*", "$1");
        window.open("/newsroom/pictures?story=" + story + "&language=en");
        return story;
    }

    /** How many times somebody asked for a story that is not there for them. */
    private static long attempts(House house) {
        return house.site()
                .log()
                .lines()
                .filter(line -> line.contains("which is not there for them"))
                .count();
    }
}
