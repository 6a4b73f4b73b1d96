package org.engawa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The card that a shared link shows is the cover of the page, and other sites may show the story in a frame. */
@ExtendWith(House.Key.class)
class CardIT {
    private static final int FAR = 48;

    /** One story for each pattern that the starter content has. */
    private static final List<String> STORIES = List.of(
            "tuvalu-living-sand",
            "bolivia-quinoa",
            "challenge-early-warning",
            "gabon-viruses",
            "prototyping-tokyo",
            "satreps");

    @Test
    void theRasterPictureIsTheDrawnOne(House house) throws IOException {
        try (Window window = house.window(1200)) {
            for (String story : STORIES) {
                window.open("/covers/" + story + ".svg");
                byte[] drawn = window.page().screenshot(new Page.ScreenshotOptions().setClip(0, 0, 1200, 630));
                byte[] painted = house.site().get("/cards/" + story + ".png").body();
                assertThat(painted).as(story).hasSizeLessThan(200_000);
                assertThat(farPixels(drawn, painted)).as(story).isZero();
            }
        }
    }

    private static int farPixels(byte[] one, byte[] other) throws IOException {
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(one));
        BufferedImage painted = ImageIO.read(new ByteArrayInputStream(other));
        int far = 0;
        for (int x = 0; x < 1200; x++) {
            for (int y = 0; y < 630; y++) {
                far += distance(drawn.getRGB(x, y), painted.getRGB(x, y)) > FAR ? 1 : 0;
            }
        }
        return far;
    }

    private static int distance(int one, int other) {
        int most = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 255) - (other >> shift & 255)));
        }
        return most;
    }

    @Test
    void otherSitesShowTheCardAndNotThePage(House house) throws IOException {
        String frames = "<iframe width=600 height=420 src='%1$s/ar/stories/satreps/embed'></iframe>"
                + "<iframe width=600 height=420 src='%1$s/en/stories/satreps'></iframe>";
        try (Window window = house.window(1280)) {
            Page page = window.page();
            page.route(
                    "https://other.example/",
                    route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                            .setContentType("text/html")
                            .setBody(frames.formatted(house.address()))));
            page.navigate("https://other.example/");
            Map<String, Boolean> shown = Map.of("card", heading(page, 0), "page", heading(page, 1));
            Files.createDirectories(Path.of("target", "browser"));
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "browser", "framed.png")));
            assertThat(shown).isEqualTo(Map.of("card", true, "page", false));
            assertThat(window.context().cookies()).isEmpty();
        }
    }

    private static boolean heading(Page page, int frame) {
        return page.locator("iframe")
                        .nth(frame)
                        .contentFrame()
                        .locator("h1 a, h1")
                        .count()
                > 0;
    }
}
