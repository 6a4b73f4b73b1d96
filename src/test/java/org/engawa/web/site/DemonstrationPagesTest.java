package org.engawa.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.engawa.web.PageCache;
import org.engawa.web.ReaderRequest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemonstrationPagesTest {
    private static final SampleSite WHOLE = SampleSite.whole();

    private static Document page(boolean demonstration, String path, String query) {
        PublicSite site = new PublicSite(
                () -> WHOLE.catalogue,
                name -> SampleSite.THEME,
                Clock.systemUTC(),
                new PageCache(9_000_000),
                Path.of("target"),
                demonstration,
                Optional::empty);
        return Jsoup.parse(new String(
                site.answer(new ReaderRequest("GET", path, query, null, null, null))
                        .body(),
                StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "/en/,, en, A demonstration",
        "/en/stories/portrait,, en, A demonstration",
        "/ja/stories,, ja, 体験用",
        "/ar/no-such-page,, ar, تجريبي",
        "/fr/search, q=x, fr, démonstration"
    })
    void everyPageSaysThatItIsADemonstration(String path, String query, String language, String words) {
        Document page = page(true, path, query);
        assertThat(page.select("body > aside[lang=" + language + "]").text()).contains(words);
        assertThat(page(false, path, query).text()).doesNotContain(words);
    }
}
