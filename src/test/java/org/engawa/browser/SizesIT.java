package org.engawa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Smaller versions of a picture are made ahead of its readers, and its author sees how far they are. */
@ExtendWith(House.Key.class)
class SizesIT {
    private static final Pattern KEY = Pattern.compile("picture=([0-9a-f]{64})");

    @Test
    void theyAreMadeAfterAnUploadAndItIsToldHowFarTheyAre(House house) throws IOException {
        try (Window window = house.memberWindow("en", true)) {
            Page page = window.page();
            Door.join(house.site(), page, "sizes-mori@example.org", "Mori", "contributor:engawa-desk");
            window.open("/newsroom/new?kind=result");
            page.locator("#title").fill("A picture in all sizes");
            page.locator("#begin").click();
            String pictures = page.url().replace("/edit?", "/pictures?");
            page.navigate(pictures);
            page.locator("#picture")
                    .setInputFiles(new FilePayload("Lake.jpg", "image/jpeg", Photograph.jpeg(1603, 1001)));
            page.locator("#add").click();
            Matcher found = KEY.matcher(page.locator(".picture img").getAttribute("src"));
            assertThat(found.find()).isTrue();
            String key = found.group(1);
            Path folder = house.content().resolveSibling("data").resolve("pictures");
            await("versions that nobody asked for")
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> List.of(320, 640, 960, 1280).stream()
                            .allMatch(width -> Files.exists(folder.resolve(key + "-" + width))));
            page.navigate(pictures);
            Locator told = page.locator("[data-sizes], .shot .warning");
            assertThat(told).hasCount(0);

            Files.delete(folder.resolve(key + "-640"));
            Files.delete(folder.resolve(key + "-960"));
            page.navigate(Door.origin(page) + "/newsroom/library?q=lake.jpg");
            assertThat(page.locator("[data-sizes]")).hasText("2 of 4 smaller sizes are ready");
            page.navigate(pictures.replace("/pictures?", "/edit?"));
            assertThat(page.locator("#pictures [data-sizes]")).hasText("2 of 4 smaller sizes are ready");
            page.navigate(pictures);
            assertThat(told).hasText("2 of 4 smaller sizes are ready");
            ask(page, key + "-640");
            assertThat(told).hasText("3 of 4 smaller sizes are ready");
            ask(page, key + "-960");
            assertThat(page.locator(".shot")).containsText("All smaller sizes are ready.");
            assertThat(told).hasCount(0);

            Files.delete(folder.resolve(key + "-640"));
            Files.createFile(folder.resolve(key + ".spoilt"));
            page.navigate(pictures);
            assertThat(page.locator(".shot .warning")).containsText("Save it anew as JPEG or PNG");
            assertThat(window.troubles()).isEmpty();
        }
    }

    /** As a browser does that shows the draft. */
    private static void ask(Page page, String name) {
        String address = page.url().replaceFirst("/pictures\\?", "/picture?").replaceFirst("&done=.*|#.*", "");
        assertThat(page.request().get(address + "&picture=" + name).status()).isEqualTo(200);
    }
}
