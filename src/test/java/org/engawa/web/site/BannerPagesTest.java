package org.engawa.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.engawa.catalogue.Catalogue;
import org.engawa.theme.Theme;
import org.engawa.web.Answer;
import org.engawa.web.Banner;
import org.engawa.web.PageCache;
import org.engawa.web.ReaderRequest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BannerPagesTest {
    private static final SampleSite WHOLE = SampleSite.whole();
    private static final Banner URGENT = new Banner(texts(), "/about", null, null);
    private static final Theme SHOJI = StarterSite.theme("shoji");

    private final AtomicReference<Optional<Banner>> banner = new AtomicReference<>(Optional.of(URGENT));

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("ja", "津波警報が出ています");
        texts.put("en", "The embassy is <closed> & safe");
        return texts;
    }

    private PublicSite site(Theme theme) {
        return new PublicSite(
                () -> WHOLE.catalogue,
                name -> theme,
                Clock.systemUTC(),
                new PageCache(9_000_000),
                Path.of("target"),
                false,
                banner::get);
    }

    private static Answer get(PublicSite site, String path, String query) {
        return site.answer(new ReaderRequest("GET", path, query, null, null, null));
    }

    private static Document page(Answer answer) {
        return Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "/en/,, Urgent announcement, '', The embassy is <closed> & safe",
        "/ja/,, 緊急のお知らせ, '', 津波警報が出ています",
        "/ar/,, إعلان عاجل, en, The embassy is <closed> & safe",
        "/en/stories/portrait,, Urgent announcement, '', The embassy is <closed> & safe",
        "/ja/stories,, 緊急のお知らせ, '', 津波警報が出ています",
        "/en/press,, Urgent announcement, '', The embassy is <closed> & safe",
        "/en/stories/portrait/embed,, Urgent announcement, '', The embassy is <closed> & safe",
        "/en/search, q=x, Urgent announcement, '', The embassy is <closed> & safe",
        "/en/search, page=x, Urgent announcement, '', The embassy is <closed> & safe",
        "/ar/no-such-page,, إعلان عاجل, en, The embassy is <closed> & safe",
        "/ja/offline,, 緊急のお知らせ, '', 津波警報が出ています",
        "/en/stories/portrait, view=text, Urgent announcement, '', The embassy is <closed> & safe",
        "/ar/, view=text, إعلان عاجل, en, The embassy is <closed> & safe"
    })
    void everyPageOfBothThemesSaysIt(String path, String query, String label, String language, String words) {
        for (Theme theme : new Theme[] {SampleSite.THEME, SHOJI}) {
            Answer answer = get(site(theme), path, query);
            Element region = page(answer).selectFirst("body > section[aria-label]");
            assertThat(region.attr("aria-label")).isEqualTo(label);
            Element text = region.selectFirst("p");
            assertThat(text.text()).isEqualTo(words);
            assertThat(text.attr("lang")).isEqualTo(language);
            assertThat(text.attr("dir")).isEqualTo(language.isEmpty() ? "" : "ltr");
            assertThat(region.selectFirst("a").attr("href")).startsWith("/about");
            if (answer.status() == 200) {
                assertThat(answer.header("Cache-Control")).contains("public, max-age=5");
            }
        }
    }

    @Test
    void anotherBannerIsAnotherPageAndWithoutItTheOldOneIsRightAgain() {
        PublicSite site = site(SampleSite.THEME);
        banner.set(Optional.empty());
        Answer before = get(site, "/en/", null);
        long state = site.state();
        assertThat(page(before).select(".banner")).isEmpty();

        banner.set(Optional.of(URGENT));
        assertThat(site.state()).as("the mirror sees it").isNotEqualTo(state);
        assertThat(site.changedSince(state)).as("everything is another").isEmpty();
        Answer during = get(site, "/en/", null);
        assertThat(during.header("ETag")).isNotEmpty().isNotEqualTo(before.header("ETag"));

        banner.set(Optional.empty());
        Answer after = get(site, "/en/", null);
        assertThat(after.header("ETag")).isEqualTo(before.header("ETag"));
        assertThat(after.header("Cache-Control")).isEqualTo(before.header("Cache-Control"));
    }

    @Test
    void pagesOfFailuresSayItEvenWithoutCatalogue() {
        PublicSite broken = over(() -> {
            throw new UncheckedIOException(new IOException("gone"));
        });
        Answer answer = get(broken, "/en/", null);
        assertThat(answer.status()).isEqualTo(500);
        assertThat(page(answer).select("body > aside[lang=ja]").text()).isEqualTo("津波警報が出ています");

        Answer notYet = get(over(() -> SampleSite.empty().catalogue), "/en/", null);
        assertThat(notYet.status()).isEqualTo(503);
        assertThat(page(notYet).select(".banner")).hasSize(1);
    }

    private PublicSite over(Supplier<Catalogue> catalogues) {
        return new PublicSite(
                catalogues,
                name -> SampleSite.THEME,
                Clock.systemUTC(),
                new PageCache(1000),
                Path.of("target"),
                false,
                banner::get);
    }
}
