package org.engawa.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.engawa.source.Problem;
import org.engawa.source.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BannerTest {
    private static final String GOOD = """
            text:
              ja: 津波警報
              en: Tsunami warning
            link: /pages/emergency
            from: 2026-11-28T09:00+09:00
            until: 2026-11-28T18:00+09:00
            """;

    @TempDir
    Path data;

    private final AtomicLong seconds = new AtomicLong();

    private LiveBanner live(String now) {
        return new LiveBanner(
                data, Clock.fixed(Instant.parse(now), ZoneOffset.UTC), () -> seconds.addAndGet(2) * 1_000_000_000L);
    }

    private void write(String text) throws IOException {
        Path fresh = Files.writeString(data.resolve("fresh"), text);
        Files.move(fresh, data.resolve(Banner.FILE), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void isShownInTheLanguageOfThePageElseOfTheSiteElseTheFirst() {
        Banner banner = Banner.read("banner.yaml", GOOD, new Problems()).orElseThrow();

        assertThat(banner.language("en", "ja")).isEqualTo("en");
        assertThat(banner.language("ar", "en")).isEqualTo("en");
        assertThat(banner.language("ar", "fr")).isEqualTo("ja");
        assertThat(banner.text("ja")).isEqualTo("津波警報");
        assertThat(banner.link()).isEqualTo("/pages/emergency");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-27T23:59:59Z, false",
        "2026-11-28T00:00:00Z, true",
        "2026-11-28T08:59:59Z, true",
        "2026-11-28T09:00:00Z, false"
    })
    void keepsItsHours(String now, boolean up) throws IOException {
        write(GOOD);
        assertThat(live(now).get().isPresent()).isEqualTo(up);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text: hello | banner.yaml:1: field `text`: the text “hello” stands where a group of fields is expected",
                "link: /x | banner.yaml:1: field `text`: is missing",
                "text: {} | banner.yaml:1: field `text`: says nothing",
                "'text: {en: \" \"}' | banner.yaml:1: field `text.en`: is empty",
                "'text: {English!: x}' | banner.yaml:1: field `text.English!`: is no language",
                "'text: {en: x}\nlink: javascript:alert(1)' | banner.yaml:2: field `link`: “javascript:alert(1)” is not an address",
                "'text: {en: x}\nlink: //elsewhere.example/' | banner.yaml:2: field `link`",
                "'text: {en: x}\nfrom: tomorrow' | banner.yaml:2: field `from`: “tomorrow” is not a time such as",
                "'text: {en: x}\nfrom: 2026-11-28T09:00Z\nuntil: 2026-11-28T09:00Z' | banner.yaml:3: field `until`: is not after",
                "'text: {en: x}\nuntill: 2026-11-28T09:00Z' | banner.yaml:2: field `untill`: is not known here",
                "'text: {en: x' | this is not YAML"
            })
    void tellsWhatIsWrong(String text, String problem) {
        Problems problems = new Problems();

        assertThat(Banner.read("banner.yaml", text, problems)).isEmpty();
        assertThat(problems.list()).hasSize(1);
        assertThat(problems.list().get(0).sentence()).contains(problem);
    }

    @Test
    void isShortAndInUtf8() throws IOException {
        Problems problems = new Problems();
        assertThat(Banner.read("banner.yaml", "text: {en: " + "x".repeat(501) + "}", problems))
                .isEmpty();
        Path file = data.resolve("odd.yaml");
        Files.write(file, new byte[] {'a', ':', (byte) 0xFF});
        assertThat(Banner.read(file, problems)).isEmpty();
        Files.write(file, new byte[70_000]);
        assertThat(Banner.read(file, problems)).isEmpty();

        assertThat(problems.list().stream().map(Problem::what).toList())
                .containsExactly(
                        "is longer than 500 characters",
                        "the file is not written in UTF-8",
                        "the file is longer than 65536 bytes");
    }

    @Test
    void comesAndGoesWithItsFileAndABadOneChangesNothing() throws IOException {
        LiveBanner live = live("2026-11-28T01:00:00Z");
        assertThat(live.get()).isEmpty();

        write("text: {en: Closed}");
        assertThat(live.get().map(banner -> banner.text("en"))).contains("Closed");
        write("text: {en: Open}");
        assertThat(live.get().map(banner -> banner.text("en"))).contains("Open");
        write("text: {en: ");
        assertThat(live.get().map(banner -> banner.text("en"))).contains("Open");

        Files.delete(data.resolve(Banner.FILE));
        assertThat(live.get()).isEqualTo(Optional.empty());
    }

    @Test
    void looksOnceASecondOnly() throws IOException {
        AtomicLong nanos = new AtomicLong();
        LiveBanner live = new LiveBanner(data, Clock.systemUTC(), nanos::get);
        write("text: {en: Closed}");

        nanos.set(999_999_999L);
        assertThat(live.get()).isEmpty();
        nanos.set(1_000_000_000L);
        assertThat(live.get()).isPresent();
    }
}
