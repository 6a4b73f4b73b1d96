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
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The story that goes into a paper file. */
@ExtendWith(House.Key.class)
class PrintIT {

    @Test
    void aStoryPrintsWithItsTitleSourcesAndAddress(House house) throws IOException {
        try (Window window = house.plainWindow(1280)) {
            Page page = window.page();
            window.open("/en/stories/challenge-water-and-soil");
            byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
            Files.write(Files.createDirectories(Path.of("target", "screens")).resolve("story-en.pdf"), pdf);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                PDFTextStripper reader = new PDFTextStripper();
                String whole = reader.getText(document);
                assertThat(document.getNumberOfPages()).isBetween(2, 4);
                assertThat(whole).contains("Sources").doesNotContain("Read on", "People in this story");
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
