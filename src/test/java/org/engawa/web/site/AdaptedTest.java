package org.engawa.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.engawa.reading.Tale;
import org.engawa.story.Withdrawal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a story comes from that another mission wrote first, for readers and for machines. */
class AdaptedTest {
    @TempDir
    private Path data;

    private Document page(SampleSite site, String path) {
        return Jsoup.parse(new String(site.get(path).body(), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja", "ar"})
    void readersAreLedToTheStoryThatItAdapts(String language) throws Exception {
        SampleSite site = SampleSite.withData(
                data,
                Tale.of("base").in("en", "ja", "ar"),
                Tale.of("local").in("en", "ja", "ar").adapting("base"));
        Document page = page(site, "/" + language + "/stories/local");
        assertThat(page.select("dd.note a[href=/" + language + "/stories/base]").text())
                .isNotBlank()
                .doesNotContain("story.adapted", "{mission}");
        assertThat(page.select("script[type=application/ld+json]").html())
                .containsPattern("\"isBasedOn\":\\[?\"https://engawa\\.example/" + language + "/stories/base\"");
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/" + language + "/stories/local");
        assertThat(page(site, "/" + language + "/stories/base")
                        .select("a[href=/" + language + "/stories/local]")
                        .select("dd.note a"))
                .isEmpty();
    }

    @Test
    void whatIsNotPublicIsNotNamed() throws Exception {
        SampleSite site = SampleSite.withData(
                data,
                Tale.of("base").withdrawn(Withdrawal.Manner.IN_ERROR, null),
                Tale.of("local").adapting("base"),
                Tale.of("other").adapting("never-there"));
        for (String slug : new String[] {"local", "other"}) {
            Document page = page(site, "/en/stories/" + slug);
            assertThat(page.select("dd.note a")).isEmpty();
            assertThat(page.html()).doesNotContain("stories/base", "never-there");
        }
    }
}
