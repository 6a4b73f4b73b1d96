package org.engawa.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.engawa.reading.Tale;
import org.engawa.web.Answer;
import org.engawa.web.PageCache;
import org.engawa.web.ReaderRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is ready to be given before the server knows who asks. That it is the same as the whole answer, {@link SampleSite} looks at for every request of every test. */
class KeptPagesTest {
    private static final String STORY = "/en/stories/a";

    private SampleSite site;

    @BeforeEach
    void open() {
        site = SampleSite.of(
                Tale.of("a"), Tale.of("show").at("house").being(SampleSite.exhibit("2026-11-20", "2026-11-21")));
    }

    private Answer kept(String method, String path, String query, String encodings, String known) {
        return site.site.kept(new ReaderRequest(method, path, query, null, encodings, known));
    }

    private Answer kept(String path) {
        return kept("GET", path, null, null, null);
    }

    @Test
    void nothingIsReadyBeforeItWasAskedFor() {
        assertThat(kept(STORY)).isNull();
        Answer made = site.get(STORY);
        assertThat(kept(STORY)).isSameAs(made);
        assertThat(kept("HEAD", STORY, null, null, null)).isSameAs(made);
    }

    @Test
    void itComesAsTheReaderTakesItAndNotAtAllToWhoHasIt() {
        site.get(STORY);
        Answer zipped = kept("GET", STORY, null, "gzip, br", null);
        assertThat(zipped.header("Content-Encoding")).contains("gzip");
        Answer unchanged =
                kept("GET", STORY, null, "gzip", zipped.header("ETag").orElseThrow());
        assertThat(unchanged.status()).isEqualTo(304);
        assertThat(unchanged.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "get"})
    void isForReadingAlone(String method) {
        site.get(STORY);
        assertThat(kept(method, STORY, null, null, null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/stories/a;v=1",
                "/en;v=1/stories/a",
                "/%65n/stories/a",
                "/en/stories/%61",
                "//en/stories/a",
                "/en/./stories/a",
                "/en/x/../stories/a",
                "/en/stories/a/",
                "/EN/stories/a",
                "404 en",
                "/404 en",
                "",
                "/",
                "/en/stories/none"
            })
    void anotherWayToWriteAnAddressIsAnotherAddress(String path) {
        site.get(STORY);
        site.get("/en/nowhere");
        site.get(path);
        Answer ready = kept(path);
        assertThat(ready == null ? 404 : ready.status()).isEqualTo(404);
        assertThat(kept("GET", STORY, "v=1", null, null)).isNull();
    }

    @Test
    void goesWhenItIsNoLongerTrue() {
        site.get(STORY);
        site.change(Tale.of("a").published());
        assertThat(kept(STORY)).isNull();
        site.get("/en/");
        site.at("2026-11-22T00:00:00Z");
        assertThat(kept("/en/")).as("the day of a venue has changed").isNull();
    }

    @Test
    void whereItCannotBeToldTheWholeAnswerTellsWhy() {
        PublicSite broken = new PublicSite(
                () -> {
                    throw new IllegalStateException("there is no catalogue");
                },
                name -> SampleSite.THEME,
                Clock.systemUTC(),
                new PageCache(1000),
                Path.of("target"),
                false,
                Optional::empty);
        for (String method : List.of("GET", "HEAD")) {
            ReaderRequest request = new ReaderRequest(method, "/en/", null, null, null, null);
            assertThat(broken.kept(request)).isNull();
            assertThat(broken.answer(request).status()).isEqualTo(500);
        }
    }
}
