package org.engawa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Readers find their language, and nothing is told in a language it does not have. */
@ExtendWith(House.Key.class)
class LanguageIT {

    @Test
    void theStripLeadsToTheSameStory(House house) {
        try (Window window = house.window(1280)) {
            Page page = window.page();
            window.open("/en/stories/challenge-water-and-soil");
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("日本語").setExact(true))
                    .first()
                    .click();
            assertThat(page).hasURL(house.address() + "/ja/stories/challenge-water-and-soil");
            assertThat(page.locator("html")).hasAttribute("lang", "ja");
            assertThat(page.locator(".langs [aria-current]")).hasText("日本語");
        }
    }

    @Test
    void theAddressWithoutLanguageSpeaksArabicToArabs(House house) {
        try (Window window = house.window(new Browser.NewContextOptions().setLocale("ar"))) {
            Page page = window.page();
            window.open("/stories/satreps");
            assertThat(page).hasURL(house.address() + "/ar/stories/satreps");
            assertThat(page.locator("html")).hasAttribute("dir", "rtl");
            double mark = page.locator("header .mark").boundingBox().x;
            double menu = page.locator("header .menu").boundingBox().x;
            assertThat(mark).isGreaterThan(menu);
        }
    }

    @Test
    void alternatesNameEachOther(House house) throws IOException {
        try (Window window = house.plainWindow(1280)) {
            Map<String, Map<String, String>> alternates = new TreeMap<>();
            Deque<String> open = new ArrayDeque<>();
            open.add("/en/stories/challenge-water-and-soil");
            while (!open.isEmpty()) {
                String path = open.remove();
                window.open(path);
                Map<String, String> named = new TreeMap<>();
                for (Locator link : window.page().locator("head link[hreflang]").all()) {
                    named.put(link.getAttribute("hreflang"), path(link.getAttribute("href")));
                }
                alternates.put(path, named);
                named.forEach((language, target) -> {
                    if (!language.equals("x-default") && !alternates.containsKey(target) && !open.contains(target)) {
                        open.add(target);
                    }
                });
            }
            assertThat(alternates).hasSize(texts(house.content().resolve("stories/challenge-water-and-soil")));
            assertThat(alternates.values().stream().distinct()).hasSize(1);
            assertThat(alternates.keySet())
                    .allMatch(path -> alternates.get(path).containsValue(path));
        }
    }

    @Test
    void aMissingLanguageOffersTheOthers(House house) {
        try (Window window = house.plainWindow(360)) {
            assertThat(window.open("/ar/stories/zambia-lead-kabwe").status()).isEqualTo(404);
            Page page = window.page();
            assertThat(page.locator("html")).hasAttribute("lang", "ar");
            assertThat(page.locator(".choice > li")).hasCount(2);
            Locator japanese = page.locator(".choice a[hreflang=ja]");
            assertThat(page.locator(".choice > li[lang=ja] .kick")).hasText("日本語");
            japanese.click();
            assertThat(page).hasURL(house.address() + "/ja/stories/zambia-lead-kabwe");
        }
    }

    private static int texts(Path story) throws IOException {
        try (Stream<Path> files = Files.list(story)) {
            return (int) files.filter(file -> file.toString().endsWith(".md")).count();
        }
    }

    private static String path(String href) {
        return href.replaceFirst("^https?://[^/]*", "");
    }
}
