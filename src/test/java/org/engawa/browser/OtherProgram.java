package org.engawa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** A translator who works in another program: takes the file out, and brings it back. */
final class OtherProgram {
    private final Page page;
    private final Looks looks;

    OtherProgram(Window window, Looks looks) {
        this.page = window.page();
        this.looks = looks;
    }

    /** From the page of translating and back to it; in the end the draft says what it said. */
    void translates(String passage) throws IOException {
        page.locator("main a[href*=translation-file]").click();
        String address = page.url();
        looks.at("translation-file");
        Download download =
                page.waitForDownload(() -> page.locator("main a[download]").click());
        String document = Files.readString(download.path());
        assertThat(download.suggestedFilename()).isEqualTo("zambia-lead-kabwe.fr.xlf");
        assertThat(document).contains("version=\"2.1\"", ">" + passage + "</target>");

        brings("notes.txt", "A letter, and no file of a program");
        assertThat(alert()).contains("not a whole XML file").contains("1: ");
        looks.at("translation-file-refused");
        brings("story.xlf", document.replace("trgLang=\"fr\"", "trgLang=\"de\""));
        assertThat(alert()).contains("holds the language de");

        brings("story.xlf", document.replace(passage + "</target>", "From elsewhere.</target>"));
        assertThat(page.locator("[role=status]").textContent().strip())
                .isEqualTo("The file is in the draft. Read it through before you send it.");
        assertThat(page.locator("#passage-1").inputValue()).isEqualTo("From elsewhere.");

        page.navigate(address);
        brings("story.xlf", document);
        assertThat(alert()).contains("Claire saved this draft after the file was downloaded");
        looks.at("translation-file-clash");
        page.locator("input[name=over]").check();
        brings("story.xlf", document);
        assertThat(page.locator("#passage-1").inputValue()).isEqualTo(passage);
    }

    private void brings(String name, String document) {
        page.locator("#xliff")
                .setInputFiles(
                        new FilePayload(name, "application/xliff+xml", document.getBytes(StandardCharsets.UTF_8)));
        page.locator("#take").click();
    }

    private String alert() {
        return page.locator("[role=alert]").textContent();
    }
}
