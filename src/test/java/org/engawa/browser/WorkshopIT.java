package org.engawa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Writers, designers and translators work on the files of a site that is being read. */
@ExtendWith(House.Key.class)
class WorkshopIT {
    private static final String STORY = "/en/stories/satreps";
    private static final String TITLE = "Two purses, one experiment";
    private static final String OWN_NAME = "עברית";

    @Test
    void aSavedTextIsOnThePageWithinASecond(House house) throws IOException {
        Path file = house.content().resolve("stories/satreps/en.md");
        String text = Files.readString(file);
        // One of ten, because other work on this machine is not the site's fault.
        boolean quick = LongStream.range(1, 11)
                .map(number -> {
                    String title = "Purse number " + number;
                    long before = System.nanoTime();
                    write(file, text.replace(TITLE, title));
                    soon().until(() -> house.site().page(STORY).contains("<h1>" + title + "</h1>"));
                    return Duration.ofNanos(System.nanoTime() - before).toMillis();
                })
                .anyMatch(milliseconds -> milliseconds < 1000);
        write(file, text);
        soon().until(() -> house.site().page(STORY).contains(TITLE));
        assertThat(quick).isTrue();
    }

    @Test
    void aMistakeInATemplateCostsReadersNothing(House house) throws IOException {
        Path file = house.themes().resolve("engawa/templates/story.html");
        String template = Files.readString(file);
        String broken = template.replace("<article>", "{% if %}<article>");
        long line = broken.substring(0, broken.indexOf("{% if %}")).lines().count() + 1;
        write(file, broken);
        soon().until(() -> {
            assertThat(house.site().page(STORY)).contains(TITLE);
            return house.site().log().contains("templates/story.html");
        });
        String told = house.site()
                .log()
                .lines()
                .filter(each -> each.contains("templates/story.html"))
                .findFirst()
                .orElseThrow();
        assertThat(told).contains("the last good state stays", "WARNING").containsPattern("\\b" + line + "\\b");
        assertThat(house.site().page(STORY)).contains(TITLE);
        isFoundByAnAdministrator(house, "templates/story.html:" + line);

        write(file, template.replace("<article>", "<article class=\"mended\">"));
        soon().until(() -> house.site().page(STORY).contains("<article class=\"mended\">"));
        write(file, template);
        soon().until(() -> house.site().page(STORY).contains("<article>"));
    }

    private static void isFoundByAnAdministrator(House house, String place) throws IOException {
        try (Window window = house.memberWindow("en", true)) {
            Page page = window.page();
            Door.join(house.site(), page, "designer@example.org", "Ada", "administrator");
            window.open("/newsroom/themes");
            page.locator("section:has(#theme-engawa) input[type=submit]").click();
            assertThat(page.locator("main")).containsText(place);
            assertThat(Tour.inEveryLanguage(page, "themes")).isEmpty();
            page.locator("section:has(#theme-shoji) input[type=submit]").click();
            assertThat(page.locator("section:has(#theme-shoji) [role=status]")).isVisible();
            assertThat(window.open("/newsroom/themes?theme=../content").status())
                    .isEqualTo(200);
            assertThat(page.locator("main [role=status] p")).hasCount(0);
            assertThat(window.troubles()).isEmpty();
        }
    }

    /** Hebrew, say: no line of the program, of a template or of the style sheet knows it. */
    @Test
    void aNinthLanguageIsAFileOfWordsAndATextAndALine(House house) throws IOException {
        Path words = house.themes().resolve("engawa/messages/he.properties");
        Path settings = house.content().resolve("site.yaml");
        Path text = house.content().resolve("stories/satreps/he.md");
        String eight = Files.readString(settings);

        write(words, invented(Files.readString(house.themes().resolve("engawa/messages/en.properties"))));
        write(settings, eight.replace("zh-Hans, id]", "zh-Hans, id, he]"));
        write(text, Files.readString(text.resolveSibling("en.md")).replace(TITLE, "שני ארנקים, ניסוי אחד"));
        soon().until(() -> house.site().get("/he/stories/satreps").statusCode() == 200
                && house.site().page("/he/stories/satreps").contains("דלגוּ"));

        try (Window window = house.window(360)) {
            Page page = window.page();
            window.open(STORY);
            page.locator(".langs summary").click();
            page.locator(".langs a[hreflang=he]").click();
            assertThat(page).hasURL(house.address() + "/he/stories/satreps");
            assertThat(page.locator("html")).hasAttribute("lang", "he");
            assertThat(page.locator("html")).hasAttribute("dir", "rtl");
            assertThat(page.locator("h1")).hasText("שני ארנקים, ניסוי אחד");
            assertThat(page.locator(".langs [aria-current]")).hasText(OWN_NAME);
            assertThat(page.locator("header .mark").boundingBox().x)
                    .isGreaterThan(page.locator("header .menu").boundingBox().x);
            for (String path :
                    new String[] {"stories/satreps", "", "stories", "countries/bt", "people", "no-such-page"}) {
                window.open("/he/" + path);
                assertThat(page.locator("html")).hasAttribute("lang", "he");
                assertThat(page.evaluate(ReflowIT.STICKING_OUT)).as(path).isEqualTo("");
                assertThat(window.troubles()).as(path).isEmpty();
            }
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screens", "ninth-language.png")));
        }

        Files.delete(text);
        write(settings, eight);
        soon().until(() -> !house.site().page(STORY).contains(OWN_NAME));
        Files.delete(words);
    }

    /** And put back, so that the files say the same again and are what the site follows. */
    @Test
    void whatFilesSayOfAVenueIsMendedInTheNewsroom(House house) throws IOException {
        try (Window window = house.memberWindow("en", true)) {
            Page page = window.page();
            Door.join(house.site(), page, "workshop@example.org", "Aoki", "desk-officer:engawa-desk");
            window.open("/newsroom/vocabulary");
            page.getByText("Japan House London").click();
            Locator city = page.locator("#entry-city-en");
            assertThat(city).hasValue("London");
            page.locator("#entry-website").fill("the web");
            mends(page, "Nowhere");
            assertThat(page.locator("#entry-website-problem")).containsText("Website");
            assertThat(city).hasValue("Nowhere");
            window.open("/newsroom/entry?list=venues&entry=japan-house-london");
            Page other = window.context().newPage();
            other.navigate(page.url());
            assertThat(Tour.inEveryLanguage(page, "entry")).isEmpty();
            mends(page, "London, by Kensington Gardens");
            soon().until(() ->
                    house.site().page("/en/venues/japan-house-london").contains("by Kensington Gardens"));
            overwritesNothingUnseen(other);
            window.open("/newsroom/entry?list=venues&entry=japan-house-london");
            assertThat(page.locator("main")).containsText("Aoki changed it");
            mends(page, "London");
            soon().until(() ->
                    !house.site().page("/en/venues/japan-house-london").contains("by Kensington Gardens"));
            assertThat(window.troubles()).isEmpty();
        }
    }

    /** Nor when it was first told of something else. */
    private void overwritesNothingUnseen(Page page) {
        String website = page.locator("#entry-website").inputValue();
        page.locator("#entry-website").fill("javascript:alert(1)");
        mends(page, "Elsewhere");
        assertThat(page.locator("#entry-website-problem")).containsText("Website");
        page.locator("#entry-website").fill(website);
        mends(page, "Elsewhere");
        assertThat(page.locator("main")).containsText("Somebody else has changed this entry");
        assertThat(page.locator("#entry-city-en")).hasValue("Elsewhere");
    }

    private static void mends(Page page, String city) {
        page.locator("#entry-city-en").fill(city);
        page.locator("#keep").click();
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(25));
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The words of English in a language of long words. */
    private static String invented(String english) {
        return english.lines().map(WorkshopIT::inventedLine).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String inventedLine(String line) {
        int equals = line.indexOf(" = ");
        if (equals < 0 || line.startsWith("#")) {
            return line;
        }
        String key = line.substring(0, equals);
        String text = line.substring(equals + 3);
        return key + " = "
                + switch (key) {
                    case "language.name" -> OWN_NAME;
                    case "language.direction" -> "rtl";
                    case "language.formats" -> "he";
                    case "language.font" -> "none";
                    case "skip" -> "דלגוּ";
                    default -> text.contains("{") ? text : text.replaceAll("([aeiou])", "$1$1$1");
                };
    }
}
