package org.engawa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.engawa.testing.Launcher;
import org.engawa.testing.SiteProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who has heard of the newsroom tries it out, and nobody can do so where it is meant. */
class DemonstrationIT {
    @TempDir
    Path folder;

    @Test
    void anybodyTriesTheNewsroomOfADemonstrationAndNoOther() throws IOException {
        Path data = folder.resolve("demo");
        try (SiteProcess site = Launcher.ofNewcomer(data).demonstrating().serve();
                Chromium chromium = new Chromium()) {
            assertThat(site.log()).contains("This is a demonstration: anybody who reaches it");
            String address = Door.address(site);
            try (Window window = new Window(
                    chromium.browser().newContext(new Browser.NewContextOptions().setLocale("en")), address)) {
                Page page = window.page();
                window.open("/en/");
                assertThat(page.locator("body > aside")).containsText("A demonstration");
                window.open("/newsroom/");
                assertThat(page.locator(".banner")).containsText("A demonstration");
                page.locator("#part").selectOption(new SelectOption().setLabel("Translator (French)"));
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "screens", "newsroom-demonstration-en-1280.png")));
                page.locator("#come-in").click();
                assertThat(page).hasURL(address + "/newsroom/board");
                assertThat(page.locator(".banner")).containsText("A demonstration");
                window.open("/newsroom/people");
                assertThat(page.locator("#invite")).hasCount(0);
                page.navigate(address + "/newsroom/account");
                page.locator("#sign-out").click();
                page.locator("#part").selectOption(new SelectOption().setLabel("Administrator"));
                page.locator("#come-in").click();
                window.open("/newsroom/people");
                assertThat(page.locator("main")).containsText("desk-officer@demonstration.invalid");
            }
            assertThat(site.terminate()).isZero();
        }
        Launcher.Result real = Launcher.ofNewcomer(data).run("serve");
        assertThat(real.code()).isEqualTo(1);
        assertThat(real.output()).contains("holds a demonstration", "--demo");

        Path other = Files.createDirectories(folder.resolve("real"));
        Files.createFile(other.resolve("engawa.mv.db"));
        Launcher.Result demo = Launcher.ofNewcomer(other).demonstrating().run("serve");
        assertThat(demo.code()).isEqualTo(1);
        assertThat(demo.output()).contains("holds a site that is no demonstration");
        assertThat(other.resolve("engawa.demo")).doesNotExist();
        Launcher.Result elsewhere = Launcher.ofNewcomer(folder.resolve("third"))
                .with("ENGAWA_DB_URL", "jdbc:postgresql://db.example/engawa")
                .demonstrating()
                .run("serve");
        assertThat(elsewhere.output()).contains("a demonstration has a database of its own");
    }
}
