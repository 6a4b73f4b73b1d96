package org.engawa.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.engawa.locale.LocalText;
import org.engawa.publication.PublishedEdition;
import org.engawa.reading.Tale;
import org.engawa.story.PictureFacts;
import org.engawa.web.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A picture goes when the last day of its licence is over where its mission stands, from pages in the cache too. */
class EndedPicturesTest {
    private static final String KEY = "ab".repeat(32);
    private static final String LAST_MOMENT = "2026-11-21T14:59:59.999Z";
    private static final String MIDNIGHT_IN_TOKYO = "2026-11-21T15:00:00Z";
    private static final List<String> PAGES =
            List.of("/en/", "/en/stories", "/en/stories/a", "/en/stories/a/embed", "/sitemap.xml");

    @TempDir
    private Path data;

    private SampleSite site;

    @BeforeEach
    void open() throws IOException {
        Path file = Files.createDirectories(data.resolve("pictures")).resolve(KEY);
        ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        site = SampleSite.withData(
                data,
                Tale.of("a")
                        .saying("<p>Words.</p><figure><img src=\"picture:a.png\" alt=\"\" />"
                                + "<figcaption>Seen at noon</figcaption></figure>")
                        .showing(picture(LocalDate.of(2026, 11, 21)), true));
    }

    private static PictureFacts picture(LocalDate until) {
        return new PictureFacts(
                "a.png",
                KEY,
                "image/png",
                400,
                300,
                "A. Person",
                "Agency",
                LocalText.of("en", "A lagoon"),
                until,
                null,
                null);
    }

    @Test
    void itIsShownToTheLastMomentAndThenNowhere() {
        site.at(LAST_MOMENT);
        PAGES.forEach(page -> assertThat(text(page)).as(page).containsAnyOf(KEY, "/cards/a.jpg"));
        site.at(MIDNIGHT_IN_TOKYO);
        PAGES.forEach(page -> assertThat(text(page)).as(page).doesNotContain(KEY, "/cards/a.jpg"));
        assertThat(text("/en/stories/a"))
                .contains("Words.", "/cards/a.png", "/covers/a.svg")
                .doesNotContain("Seen at noon", "A. Person", "A lagoon", "<figure");
    }

    @Test
    void itsOwnAddressesEnd() {
        List<String> addresses = List.of("/pictures/" + KEY, "/pictures/" + KEY + "-320", "/cards/a.jpg");
        site.at(LAST_MOMENT);
        for (String address : addresses) {
            Answer answer = site.get(address);
            assertThat(answer.status()).as(address).isEqualTo(200);
            assertThat(answer.header("Cache-Control")).contains("public, max-age=60");
        }
        site.at(MIDNIGHT_IN_TOKYO);
        for (String address : addresses) {
            assertThat(site.get(address).status()).as(address).isEqualTo(404);
        }
        assertThat(site.get("/cards/a.png").status()).isEqualTo(200);
    }

    @Test
    void aLicenceThatIsRenewedBringsItBack() {
        site.at(MIDNIGHT_IN_TOKYO);
        assertThat(text("/en/stories/a")).doesNotContain(KEY);
        site.change(Tale.of("a").showing(picture(LocalDate.of(2026, 11, 22)), true));
        assertThat(text("/en/stories/a")).contains(KEY);
        site.at("2026-11-22T15:00:00Z");
        assertThat(text("/en/stories/a")).doesNotContain(KEY);
    }

    @Test
    void anotherStoryMayShowItLonger() {
        site.change(Tale.of("b").showing(picture(LocalDate.MAX), true));
        site.at(MIDNIGHT_IN_TOKYO);
        assertThat(text("/en/stories/a/embed")).doesNotContain(KEY);
        assertThat(text("/en/stories/b/embed")).contains(KEY);
        assertThat(site.get("/pictures/" + KEY).status()).isEqualTo(200);
    }

    /** What is shown by a link to a draft is shown to outsiders too. */
    @Test
    void aDraftIsShownWithoutIt() {
        var edition = Tale.of("c")
                .showing(picture(LocalDate.of(2026, 11, 21)), true)
                .published()
                .editions()
                .get(0);
        assertThat(preview(site, edition)).contains(KEY);
        site.at(MIDNIGHT_IN_TOKYO);
        assertThat(preview(site, edition)).doesNotContain(KEY);
    }

    private static String preview(SampleSite site, PublishedEdition edition) {
        return new String(site.site.preview(edition, "A draft", "en").body(), StandardCharsets.UTF_8);
    }

    private String text(String address) {
        Answer answer = site.get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
