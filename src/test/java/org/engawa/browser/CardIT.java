package org.engawa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The card that a shared link shows is the cover of the page, and other sites may show the story in a frame of theirs. */
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
    void theCardForOtherSitesIsAPageOfItsOwn(House house) throws IOException {
        try (Window window = house.window(600)) {
            Response card = window.open("/ar/stories/satreps/embed");
            assertThat(card.status()).isEqualTo(200);
            assertThat(card.headerValue("content-security-policy")).endsWith("frame-ancestors *");
            assertThat(window.page().locator("h1 a").count()).isOne();
            assertThat(window.page().evaluate(ReflowIT.STICKING_OUT)).isEqualTo("");
            window.page()
                    .screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screens", "embed-ar.png")));
            assertThat(window.troubles()).isEmpty();
            assertThat(window.context().cookies()).isEmpty();
            assertThat(window.open("/en/stories/satreps").headerValue("content-security-policy"))
                    .contains("frame-ancestors 'none'");
        }
    }
}
