package org.engawa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.engawa.browser.PageTypes.PageType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The site asks nothing of its readers: no script but its own, which nothing needs; no cookies, nobody else told, and nothing stored
 * but the pages that a reader opened.
 */
@ExtendWith(House.Key.class)
class NoTraceIT {

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja", "ar"})
    void leavesNothingBehind(String language, House house) {
        try (Window window = house.window(1280)) {
            for (PageType type : PageTypes.in(language)) {
                assertThat(window.open(type.path()).status()).as(type.path()).isEqualTo(type.status());
                assertThat(window.page()
                                .evaluate(
                                        "async () => [...document.scripts].filter(s => s.type !== 'application/ld+json'"
                                                + " && !/^\\/assets\\/[0-9a-f]+\\/search\\.js$/.test(s.getAttribute('src'))).length"
                                                + " + localStorage.length + sessionStorage.length"
                                                + " + (await indexedDB.databases()).length + (await caches.keys()).length"
                                                + " + (await navigator.serviceWorker.getRegistrations()).length"))
                        .as(type.path())
                        .isEqualTo(0);
                assertThat(window.troubles()).as(type.path()).isEmpty();
            }
            assertThat(window.context().cookies()).isEmpty();
        }
    }

    @Test
    void menusOpenWithoutScripts(House house) {
        try (Window window = house.plainWindow(360)) {
            Page page = window.page();
            window.open("/en/stories/satreps");
            Locator programmes = page.locator(".menu a[href='/en/programmes']");
            assertThat(programmes).not().isVisible();
            page.locator(".menu summary").click();
            programmes.click();
            assertThat(page).hasURL(house.address() + "/en/programmes");
            page.locator(".langs summary").click();
            page.locator(".langs a[lang=ja]").click();
            assertThat(page).hasURL(house.address() + "/ja/programmes");
            assertThat(window.troubles()).isEmpty();
        }
    }

    @Test
    void everythingIsInReachOfTheKeyboard(House house) {
        try (Window window = house.plainWindow(1280)) {
            Page page = window.page();
            window.open("/en/");
            page.keyboard().press("Tab");
            assertThat(page.locator(".skip")).isFocused();
            assertThat(page.locator(".skip")).isInViewport();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.locator("main .hero a")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("main article h1")).isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void everyTypeOfPageShowsItselfWithoutScripts(String language, House house) {
        try (Window window = house.plainWindow(360)) {
            for (PageType type : PageTypes.in(language)) {
                window.open(type.path());
                assertThat(window.page().locator("h1")).isVisible();
                assertThat(window.troubles()).as(type.path()).isEmpty();
            }
        }
    }

    @Test
    void picturesAndLinksOfAPageAreReached(House house) {
        try (Window window = house.plainWindow(1280)) {
            window.open("/en/");
            List<String> parts = window.requests();
            assertThat(parts).hasSizeGreaterThan(3).allMatch(url -> url.startsWith(house.address() + "/"));
        }
    }

    @Test
    void readingsAreHiddenAndShownWithoutScripts(House house) {
        try (Window window = house.plainWindow(360)) {
            Page page = window.page();
            for (String view : List.of("", "?view=text")) {
                window.open("/ja/stories/kibo" + view);
                Locator reading = page.locator("rt").first();
                assertThat(reading).isVisible();
                page.getByLabel("ふりがなを表示する").uncheck();
                assertThat(reading).isHidden();
                page.getByLabel("ふりがなを表示する").check();
                assertThat(reading).isVisible();
            }
            window.open("/en/stories/kibo");
            assertThat(page.locator(".readings")).hasCount(0);
        }
    }

    @Test
    void whatWasOpenedCanBeReadWithoutANetworkAndNothingElse(House house) {
        try (Window window = house.keepingWindow(360)) {
            Page page = window.page();
            window.open("/en/stories/kibo");
            await().until(() -> kept(page).contains("/en/offline"));
            window.open("/ja/stories/satreps?utm_source=elsewhere");
            window.open("/en/search?q=water");
            window.open("/newsroom/sign-in");
            window.open("/api/");
            window.open("/ar/");
            List<String> opened = List.of(
                    "/ar/", "/ar/offline", "/en/offline", "/en/stories/kibo", "/ja/offline", "/ja/stories/satreps");
            await().untilAsserted(() -> assertThat(kept(page)).isEqualTo(opened));
            assertThat(
                            (List<?>)
                                    page.evaluate(
                                            "async () => (await (await caches.open('parts')).keys())"
                                                    + ".map(each => each.url.slice(location.origin.length)).filter(url => !url.startsWith('/assets/'))"))
                    .isEqualTo(List.of());

            window.context().setOffline(true);
            window.open("/ja/stories/satreps");
            assertThat(page.locator("body > aside")).containsText("ネットワークにつながっていません");
            assertThat(page.locator("h1")).isVisible();
            window.open("/ar/people");
            assertThat(page.locator("h1")).hasText("لا يوجد اتصال بالشبكة");
            assertThat(page.locator("main a[lang=ja][href='/ja/stories/satreps']"))
                    .isVisible();
            window.context().setOffline(false);
        }
    }

    @Test
    void whatIsGoneLeavesTheDevice(House house) {
        try (Window window = house.keepingWindow(360)) {
            Page page = window.page();
            window.open("/en/stories/kibo");
            await().until(() -> kept(page).containsAll(List.of("/en/offline", "/en/stories/kibo")));
            // As if it had been opened before it was taken back, and an hour ago.
            page.evaluate("async () => { const pages = await caches.open('pages');"
                    + " const kept = await pages.match('/en/stories/kibo'); const headers = new Headers(kept.headers);"
                    + " headers.set('Kept-At', Date.now() - 2 * 3600000);"
                    + " for (const name of ['/en/stories/taken-back', '/en/stories/omura-soil'])"
                    + " await pages.put(name, new Response(await kept.clone().text(), {headers})); }");
            window.open("/en/");
            await().until(() -> !kept(page).contains("/en/stories/taken-back"));
            await().until(() -> page.evaluate("async () => (await (await (await caches.open('pages'))"
                            + ".match('/en/stories/omura-soil')).text()).includes('/en/stories/omura-soil')")
                    .equals(true));
        }
    }

    /** The pages that the browser keeps, in the order of their addresses. */
    private static List<Object> kept(Page page) {
        return List.copyOf((List<?>) page.evaluate("async () => (await (await caches.open('pages')).keys())"
                + ".map(each => each.url.slice(location.origin.length)).sort()"));
    }
}
