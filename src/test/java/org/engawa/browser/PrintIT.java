package org.engawa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The story that goes into a paper file. */
@ExtendWith(House.Key.class)
class PrintIT {

    @Test
    void aStoryPrintsWithItsTitleSourcesAndAddress(House house) throws IOException {
        try (Window window = house.window(1280)) {
            Page page = window.page();
            window.open("/en/stories/challenge-water-and-soil");
            assertThat(window.requests()).as("the code is for paper").noneMatch(url -> url.contains("view=code"));
            byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
            assertThat(window.requests()).contains(house.address() + "/stories/challenge-water-and-soil?view=code");
            assertThat(window.troubles()).isEmpty();
            Files.write(Files.createDirectories(Path.of("target", "screens")).resolve("story-en.pdf"), pdf);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                PDFTextStripper reader = new PDFTextStripper();
                String whole = reader.getText(document);
                assertThat(document.getNumberOfPages()).isBetween(2, 4);
                assertThat(whole)
                        .contains("Sources")
                        .doesNotContain("Read on", "People in this story", "Republish this story", "JSON Feed");
                PDRectangle sheet = document.getPage(0).getMediaBox();
                assertThat(sheet.getWidth()).isCloseTo(PDRectangle.A4.getWidth(), Offset.offset(1f));
                assertThat(sheet.getHeight()).isCloseTo(PDRectangle.A4.getHeight(), Offset.offset(1f));
                assertThat(whole.replaceAll("\\s", "")).contains("/en/stories/challenge-water-and-soil");
                reader.setEndPage(1);
                assertThat(reader.getText(document).replaceAll("\\s+", " "))
                        .contains("Too little rain, too much rain, and soil that will not give")
                        .contains("In the flat north of Namibia")
                        .doesNotContain("Skip to main content", "Front page", "日本語");
            }
        }
    }

    @Test
    void whatOnlyServesTheScreenIsLeftOut(House house) {
        try (Window window = house.plainWindow(1280)) {
            Page page = window.page();
            window.open("/en/stories/challenge-water-and-soil");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            for (String part : new String[] {".skip", ".langs", ".menu", ".crumbs", ".cover"}) {
                assertThat(page.locator(part)).not().isVisible();
            }
            assertThat(page.locator("h1")).isVisible();
            assertThat(page.locator(".address")).isVisible();
        }
    }
}
