package org.engawa.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MirrorFileTest {
    private static final String HTML = "text/html; charset=utf-8";

    @ParameterizedTest
    @CsvSource({
        "200, /, text/html, site/@.html",
        "200, /en/, text/html; charset=utf-8, site/en/@.html",
        "200, /ja/stories?page=2, text/html, site/ja/stories@page=2.html",
        "200, /ja/stories?page=2&view=text, text/html, site/ja/stories@page=2&view=text.html",
        "200, /zh-Hans/feed.atom, application/atom+xml; charset=utf-8, site/zh-Hans/feed.atom",
        "200, /en/feed.atom?archive=2026-10-1, application/atom+xml, site/en/feed.atom@archive=2026-10-1.atom",
        "200, /en/feed.json, application/feed+json, site/en/feed.json@.feedjson",
        "200, /pictures/0a1b-640, image/jpeg, site/pictures/0a1b-640@.jpg",
        "200, /assets/3f/site.css, text/css; charset=utf-8, site/assets/3f/site.css",
        "200, /favicon.ico, image/svg+xml, site/favicon.ico@.svg",
        "200, /.well-known/security.txt, text/plain, site/.well-known/security.txt",
        "410, /en/stories/x/cite.bib, text/plain, 410/en/stories/x/cite.bib@.txt",
        "404, /en/-, text/html, 404/en/-@.html"
    })
    void isNamedByItsAddressAndTheAddressByIt(int status, String address, String type, String name) {
        MirrorFile file = MirrorFile.of(status, address, type).orElseThrow();
        assertThat(file.name()).isEqualTo(name);
        assertThat(MirrorFile.named(name)).contains(file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "en/",
                "//en/",
                "/../etc/passwd",
                "/en/../../x",
                "/en/..",
                "/en/.",
                "/en/.htaccess",
                "/en/a%2e%2e/x",
                "/en/a\\b",
                "/en/a b",
                "/en/a@b",
                "/en/a\nb",
                "/en/a\0b",
                "/en/日本",
                "/en/con:1",
                "/en/stories?page=../x",
                "/en/stories?page=2/../../x",
                "/en/stories?",
                "/en/stories?q=%2f",
                "/en/stories?page=2?view=text",
                "/en/-rf;x",
                "/.git/config",
                "/.well-known2/x"
            })
    void noAddressLeadsElsewhere(String address) {
        assertThat(MirrorFile.of(200, address, HTML)).isEmpty();
    }

    @Test
    void longNamesThatNoDiskTakesAreRefused() {
        assertThat(MirrorFile.of(200, "/en/" + "a".repeat(201), HTML)).isEmpty();
        assertThat(MirrorFile.of(200, "/a".repeat(13), HTML)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "site",
                "site/../x@.html",
                "site/en/@.exe",
                "site/en/stories",
                "other/en/@.html",
                "site/en/@page=1.html@.html",
                "site/en/feed.atom@.atom",
                "manifest"
            })
    void otherNamesAreNoneOfOurs(String name) {
        assertThat(MirrorFile.named(name)).isEmpty();
    }

    @Test
    void whatNoFileCanSayHasNone() {
        assertThat(MirrorFile.of(500, "/en/", HTML)).isEmpty();
        assertThat(MirrorFile.of(301, "/en/", "")).isEmpty();
        assertThat(MirrorFile.of(200, "/en/", "application/octet-stream")).isEmpty();
    }

    @Test
    void nginxTellsTheSameTypes() throws IOException {
        String conf = Files.readString(Path.of("deploy", "nginx", "engawa.conf"));
        String types = conf.substring(conf.indexOf("types {"), conf.indexOf("gzip_static"));
        Map<String, String> told = new TreeMap<>();
        Matcher line = Pattern.compile("\"?([a-z]+/[a-z0-9.+-]+)[^\"\\n]*?\"? ([a-z0-9]+);")
                .matcher(types);
        while (line.find()) {
            told.put(line.group(2), line.group(1));
        }
        assertThat(told).isEqualTo(MirrorFile.types());
    }
}
