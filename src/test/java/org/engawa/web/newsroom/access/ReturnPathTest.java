package org.engawa.web.newsroom.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.engawa.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/newsroom",
                "/newsroom/",
                "/newsroom/stories/rice-that-waits/ja",
                "/newsroom/stories?state=draft&q=%E7%A8%B2&page=2",
                "/newsroom/compare?from=/a/b"
            })
    void goesOnToPagesOfTheNewsroom(String path) {
        assertThat(ReturnPath.safe(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "/",
                "/en/",
                "newsroom/",
                "//newsroom/",
                "/newsroom//evil.example",
                "/newsroom/../en/",
                "/newsroom/..",
                "/newsroom/..%2f",
                "/newsroom/x;y",
                "/newsroom\\evil.example",
                "/newsroom.evil.example/",
                "/newsroom@evil.example/",
                "/newsroom/x#y",
                "/newsroom/\r\nSet-Cookie: a=b",
                "/newsroom/?x=\ny",
                "https://evil.example/newsroom/",
                "/newsroom/sign-in",
                "/newsroom/sign-in?to=/newsroom/",
                "/newsroom/reset?link=x"
            })
    void goesToTheFirstPageOtherwise(String path) {
        assertThat(ReturnPath.safe(path)).isEqualTo(ReturnPath.FIRST_PAGE);
    }

    @Test
    void neverLeavesTheSite() {
        URI page = URI.create("https://site.example/newsroom/sign-in");
        for (String value : Corpus.cases("open-redirect.jsonl").stream()
                .map(line -> line.path("value").asText())
                .toList()) {
            for (String given : List.of(value, "/newsroom" + value, "/newsroom/" + value, "/newsroom/?" + value)) {
                URI next = page.resolve(ReturnPath.safe(given));
                assertThat(next.getHost()).as(given).isEqualTo("site.example");
                assertThat(next.getPath()).as(given).startsWith("/newsroom");
            }
        }
    }
}
