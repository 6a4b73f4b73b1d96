package org.engawa.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.engawa.web.Answer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What browsers are given to read without a network; that they do is shown in one. */
class OfflineReadingTest {
    static final Iterable<String> LANGUAGES = SampleSite.LANGUAGES;

    private static final SampleSite SITE = SampleSite.whole();

    @Test
    void theProgramKnowsTheLanguagesOfTheSiteAndNoOtherAddresses() throws IOException {
        Answer answer = SITE.get("/service-worker.js");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).contains("text/javascript; charset=utf-8");
        assertThat(answer.header("Cache-Control")).contains("no-cache");
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("const WORDS = {")
                .contains("addEventListener('fetch'")
                .doesNotContain("http");
        String words = text.substring(text.indexOf('{'), text.indexOf(";\n"));
        JsonNode said = new ObjectMapper().readTree(words);
        assertThat(said.fieldNames()).toIterable().containsExactlyElementsOf(SampleSite.LANGUAGES);
        assertThat(said.path("en").path("note").asText()).contains("{date}");
        assertThat(said.path("en").path("formats").asText()).isEqualTo("en-GB");
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void thePageInsteadIsThereInEachLanguageAndFoundByNobody(String language) {
        Answer answer = SITE.get("/" + language + "/offline");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control").orElse("")).startsWith("public");
        Document page = Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8));
        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).containsOnlyOnce("</main>");
    }

    @Test
    void elsewhereThereIsNone() {
        assertThat(SITE.get("/de/offline").status()).isEqualTo(404);
        assertThat(SITE.get("/offline").status()).isEqualTo(404);
        assertThat(SITE.get("/en/service-worker.js").status()).isEqualTo(404);
    }
}
