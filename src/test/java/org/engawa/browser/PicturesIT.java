package org.engawa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A picture on its way from the desk of an embassy to its readers: nobody sees it before, and all of them can after. */
@ExtendWith(House.Working.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PicturesIT {
    private static final String MORI = "pictures-mori@example.org";
    private static final String AOKI = "pictures-aoki@example.org";
    private static final Pattern KEY = Pattern.compile("picture=([0-9a-f]{64})");
    private static final String SHOWN = "image => image.complete && image.naturalWidth > 0";

    private House house;
    private String story = "";
    private String key = "";

    @BeforeAll
    void enter(House working) {
        house = working;
    }

    @Test
    @Order(1)
    void aPictureIsDroppedIntoTheTextAndSavedWithIt() throws IOException {
        try (Window window = house.memberWindow("en", true)) {
            Page page = window.page();
            Looks looks = new Looks(page, "en");
            Door.join(house.site(), page, MORI, "Mori", "contributor:engawa-desk", "translator:engawa-desk:fr");
            window.open("/newsroom/new?kind=result");
            page.locator("#title").fill("A harbour that is measured");
            page.locator("#begin").click();
            String editor = page.url();
            story = editor.replaceFirst(".*story=([0-9a-f-]+).*", "$1");
            window.open(at("pictures"));
            page.locator("#add").click();
            assertThat(page.locator(".errors")).containsText("Choose at least one picture.");
            page.navigate(editor);
            Manuscript body = new Manuscript(page);
            body.write("The water rises.");
            String photograph = Base64.getEncoder().encodeToString(Photograph.jpeg(1600, 1000));
            body.place().evaluate("(text, base64) => (" + Photograph.DROP + ")(text, base64)", photograph);
            assertThat(page.locator("#pictures-said")).containsText("harbour-view.jpg was added");
            assertThat(body.field()).hasValue("The water rises.\n\n![](harbour-view.jpg)");
            assertThat(page.locator("#autosave")).containsText("Saved ");
            page.reload();
            assertThat(body.field()).hasValue("The water rises.\n\n![](harbour-view.jpg)");
            assertThat(page.locator("#copy")).isHidden();
            body.place().press("Control+End");
            page.locator("#pictures button[data-file]").click();
            assertThat(body.field()).hasValue("The water rises.\n\n![](harbour-view.jpg)\n\n![](harbour-view.jpg)");
            looks.at("edit-picture");
            body.write("The water rises.\n\n![](harbour-view.jpg)");
            page.locator("#summary").fill("How the water of a harbour is measured.");
            page.locator("#topics summary").click();
            page.locator("#topics input").first().check();
            page.locator("#send").click();
            assertThat(page.locator(".errors")).containsText("Say what the picture harbour-view.jpg shows");
            assertThat(page.locator(".errors")).containsText("Say who made the picture harbour-view.jpg");
            assertThat(looks.found).isEmpty();
            assertThat(window.troubles()).isEmpty();
        }
    }

    @Test
    @Order(2)
    void everythingAboutItIsSaidWithoutScriptsToo() throws IOException {
        try (Window window = house.memberWindow("en", false)) {
            Page page = window.page();
            Door.comeInAgain(house.site(), page, MORI);
            window.open(at("pictures"));
            page.locator("#picture-0-credit").fill("Said before another is added");
            page.locator("#picture-0-credit").press("Enter");
            assertThat(page.locator("[role=status]")).hasText("Saved.");
            page.locator("#picture-0-credit").fill("Said while another is added");
            page.locator("#picture").setInputFiles(new FilePayload[] {
                new FilePayload("notes.png", "image/png", "no picture".getBytes(StandardCharsets.UTF_8)),
                new FilePayload(
                        "drawing.svg",
                        "image/svg+xml",
                        "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)),
                new FilePayload("Chart.png", "image/png", Photograph.jpeg(400, 300))
            });
            page.locator("#add").click();
            assertThat(page.locator(".errors")).containsText("notes.png is no picture");
            assertThat(page.locator(".errors")).containsText("drawing.svg is a drawing in SVG");
            assertThat(page.locator("#picture-0-credit")).hasValue("Said while another is added");
            window.open(at("pictures"));
            assertThat(page.locator("#picture-0-credit")).hasValue("Said while another is added");
            assertThat(page.locator(".picture legend")).hasText(new String[] {"harbour-view.jpg", "chart.jpg"});
            page.locator("#picture-0-until").evaluate("field => field.type = 'text'");
            page.locator("#picture-0-alt-en").fill("Boats in a harbour at low water");
            page.locator("#picture-0-credit").fill("A. Photographer");
            page.locator("#picture-0-licence").fill("CC BY 4.0");
            page.locator("#picture-0-until").fill("soon");
            page.locator("#picture-0-consent").selectOption("NOBODY");
            page.locator("#picture-0-focus").selectOption("83 17");
            page.locator("input[name=cover]").first().check();
            page.locator("input[name=picture-1-remove]").check();
            page.locator("#keep").click();
            assertThat(page.locator(".errors")).containsText("for example 2027-03-31");
            assertThat(page.locator("#picture-0-credit")).hasValue("A. Photographer");
            page.locator("#picture-0-until").fill("2099-03-31");
            page.locator("#keep").click();
            assertThat(page.locator("[role=status]")).hasText("Saved.");
            assertThat(page.locator(".picture legend")).hasText(new String[] {"harbour-view.jpg"});
            assertThat(page.locator("#picture-0-alt-en")).hasValue("Boats in a harbour at low water");
            assertThat(page.locator("#picture-0-focus")).hasValue("83 17");
            assertThat(page.locator("input[name=cover]").first()).isChecked();
            Matcher found = KEY.matcher(page.locator(".picture img").getAttribute("src"));
            assertThat(found.find()).isTrue();
            key = found.group(1);
        }
    }

    @Test
    @Order(3)
    void whatOthersSaidMeanwhileIsNotOverwritten() throws IOException {
        try (Window window = house.memberWindow("en", false)) {
            Page page = window.page();
            Door.comeInAgain(house.site(), page, MORI);
            window.open(at("pictures"));
            Page other = window.context().newPage();
            other.navigate(page.url());
            other.locator("#picture-0-credit").fill("B. Photographer");
            other.locator("#keep").click();
            assertThat(other.locator("[role=status]")).hasText("Saved.");
            page.locator("#keep").click();
            assertThat(page.locator("#picture-0-credit")).hasValue("B. Photographer");
            other.locator("#picture-0-licence").fill("CC0");
            other.locator("#keep").click();
            page.locator("#picture-0-credit").fill("A. Photographer");
            page.locator("#keep").click();
            assertThat(page.locator(".errors")).containsText("Others have changed what is said of harbour-view.jpg");
            assertThat(page.locator(".errors")).containsText("B. Photographer · CC0");
            assertThat(page.locator("#picture-0-credit")).hasValue("A. Photographer");
            page.locator("#keep").click();
            assertThat(page.locator("[role=status]")).hasText("Saved.");
            assertThat(page.locator("#picture-0-credit")).hasValue("A. Photographer");
            assertThat(page.locator("#picture-0-licence")).hasValue("CC BY 4.0");
            assertThat(page.locator("input[name=cover]").first()).isChecked();
        }
    }

    /** Its facts are the original's, so nothing could be kept of it there; whoever asks by hand is told so. */
    @Test
    @Order(4)
    void aTranslationTakesNoPictureOfItsOwnButSaysWhatTheyShow() throws IOException {
        try (Window window = house.memberWindow("en", true)) {
            Page page = window.page();
            Door.comeInAgain(house.site(), page, MORI);
            window.open(at("translate"));
            page.locator("#into").selectOption("fr");
            page.locator("#begin").click();
            window.open(at("edit"));
            String said = (String) page.evaluate(Photograph.SEND, story);
            assertThat(said).startsWith("422").contains("belong to the original");
            window.open(at("pictures").replace("language=en", "language=fr"));
            assertThat(page.locator("#picture")).hasCount(0);
            assertThat(page.locator(".picture img")).hasCount(1);
            awaitDrawn(page.locator(".picture img"));
            assertThat(page.locator(".said-of p")).hasText("Boats in a harbour at low water");
            page.locator("#shows-0").fill("Des bateaux dans un port à marée basse");
            page.locator("#describe").click();
            assertThat(page.locator("[role=status]")).hasText("Saved.");
            assertThat(page.locator("#shows-0")).hasValue("Des bateaux dans un port à marée basse");
        }
    }

    @Test
    @Order(5)
    void thePageIsForEverybody() throws IOException {
        for (String language : new String[] {"en", "ja", "ar"}) {
            try (Window window = house.memberWindow(language, true)) {
                Looks looks = new Looks(window.page(), language);
                Door.comeInAgain(house.site(), window.page(), MORI);
                window.open("/newsroom/account");
                window.page().locator("#language").selectOption(language);
                window.page().locator("#save").click();
                window.open(at("pictures"));
                assertThat(window.page().locator("html")).hasAttribute("lang", language);
                looks.at("pictures");
                window.open(at("pictures").replace("language=en", "language=fr"));
                looks.at("pictures-translated");
                assertThat(looks.found).isEmpty();
                assertThat(window.troubles()).isEmpty();
                window.open("/newsroom/account");
                window.page().locator("#language").selectOption("en");
                window.page().locator("#save").click();
            }
        }
    }

    @Test
    @Order(6)
    void nobodySeesItBeforeTheStoryIsPublic() throws IOException {
        for (String name : new String[] {key, key + "-320"}) {
            assertThat(house.site().get("/pictures/" + name).statusCode()).isEqualTo(404);
            assertThat(house.site()
                            .get("/newsroom/picture?story=" + story + "&language=en&picture=" + name)
                            .statusCode())
                    .isEqualTo(303);
        }
        try (Window other = house.memberWindow("en", true)) {
            Door.join(house.site(), other.page(), "pictures-other@example.org", "Other", "administrator");
            assertThat(other.open("/newsroom/picture?story=" + story + "&language=en&picture=" + key)
                            .status())
                    .isEqualTo(404);
        }
        try (Window window = house.memberWindow("en", true)) {
            Door.comeInAgain(house.site(), window.page(), MORI);
            window.open(at("preview"));
            for (String shown : new String[] {"article figure img", "article img.cover"}) {
                awaitDrawn(window.page().locator(shown));
            }
            window.open(at("show"));
            window.page().locator("#show").click();
            String link = window.page().locator("input.address").inputValue();
            try (Window guest = house.window(1280)) {
                guest.open(link.replaceFirst("https?://[^/]+", ""));
                awaitDrawn(guest.page().locator("article figure img"));
                assertThat(guest.troubles()).isEmpty();
            }
            window.open(at("edit"));
            window.page().locator("#send").click();
            assertThat(window.page().locator("[role=status]")).hasText("Sent for review.");
            assertThat(window.troubles()).isEmpty();
        }
    }

    @Test
    @Order(7)
    void onceTheStoryIsPublicEverybodyDoes() throws IOException {
        try (Window window = house.memberWindow("en", true)) {
            Page page = window.page();
            Door.join(house.site(), page, AOKI, "Aoki", "desk-officer:engawa-desk");
            window.open(at("review"));
            page.locator("#begin").click();
            awaitDrawn(page.locator(".text figure img"));
            Clearing.answersAll(page);
            for (Locator box : page.locator("input[name=confirmed]").all()) {
                box.check();
            }
            page.locator("#approve").click();
            window.open(at("publish"));
            page.locator("#publish").click();
            assertThat(page.locator("[role=status]")).hasText("Your story is out on the veranda.");
        }
        String slug = Addresses.slug(house.site(), "a-harbour-that-is-measured");
        try (Window reader = house.window(360)) {
            reader.open("/en/stories/" + slug);
            Page page = reader.page();
            Locator figure = page.locator("article figure img");
            assertThat(figure).hasAttribute("alt", "Boats in a harbour at low water");
            assertThat(page.locator("article"))
                    .containsText("Boats in a harbour at low water – Picture: A. Photographer, CC BY 4.0");
            figure.scrollIntoViewIfNeeded();
            awaitDrawn(figure);
            assertThat((String) figure.evaluate("image => image.currentSrc")).endsWith("-640");
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "screens", "story-picture-en-360.png")));
            assertThat(reader.troubles()).isEmpty();
        }
        assertThat(house.site().get("/pictures/" + key + "-320").statusCode()).isEqualTo(200);
        assertThat(house.site().get("/pictures/" + key + "-321").statusCode()).isEqualTo(404);
        assertThat(house.site().get("/cards/" + slug + ".jpg").statusCode()).isEqualTo(200);
    }

    private String at(String page) {
        return "/newsroom/" + page + "?story=" + story + "&language=en";
    }

    /** A page is there before its pictures are. */
    private static void awaitDrawn(Locator picture) {
        picture.page().waitForCondition(() -> (boolean) picture.evaluate(SHOWN));
    }
}
