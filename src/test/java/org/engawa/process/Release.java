package org.engawa.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.engawa.story.Slug;
import org.engawa.story.Story;
import org.engawa.testing.Bundle;
import org.engawa.testing.SiteProcess;
import org.engawa.testing.WholeSite;

/** A story with an hour, in a real server: nothing of it can be noticed before, and everything tells of it just after. */
final class Release {
    private static final String SLUG = "zylophant";
    private static final String ID = Story.idOf(new Slug(SLUG)).toString();
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** Where it is to appear; all but the first are lists, files and answers that exist without it. */
    private static final List<String> SURFACES = List.of(
            "/en/stories/" + SLUG,
            "/ja/stories/" + SLUG,
            "/en/",
            "/en/stories",
            "/en/articles",
            "/en/countries/br",
            "/en/topics/space",
            "/en/search?q=" + SLUG,
            "/en/search?country=BR",
            "/en/search/suggest?q=zylo",
            "/en/feed.atom",
            "/en/feed.rss",
            "/en/feed.json",
            "/en/topics/space/feed.atom",
            "/en/missions/engawa-desk/feed.json",
            "/en/search/feed.atom?q=" + SLUG,
            "/sitemap.xml",
            "/sitemap-news.xml",
            "/oembed?url=http%3A%2F%2Flocalhost%3A8080%2Fen%2Fstories%2F" + SLUG,
            "/en/stories/" + SLUG + "/embed",
            "/en/stories/" + SLUG + "/cite.bib",
            "/en/stories/" + SLUG + "/cite.ris",
            "/en/stories/" + SLUG + "/cite.json",
            "/en/stories/" + SLUG + "/republish",
            "/api/v1/stories",
            "/api/v1/stories?country=BR",
            "/api/v1/stories?q=" + SLUG,
            "/api/v1/stories/" + SLUG,
            "/api/v1/stories/" + ID + "/ja",
            "/api/v1/changes");

    /** What else might betray it: counts, guesses, pictures, other ways of writing. */
    private static final List<String> MORE = List.of(
            "/stories/" + SLUG,
            "/EN/stories/" + SLUG,
            "/en/stories/" + SLUG + "/",
            "/fr/stories/" + SLUG,
            "/en/search?q=zylo",
            "/en/search?q=zylophent",
            "/en/search?q=edition",
            "/en/search",
            "/ja/search?q=" + SLUG,
            "/en/search/opensearch.xml",
            "/en/calendar.ics",
            "/en/stories/" + SLUG + "/calendar.ics",
            "/en/countries/br/feed.atom",
            "/cards/" + SLUG + ".png",
            "/covers/" + SLUG + ".svg",
            "/api/v1",
            "/api/v1/stories?year=2026",
            "/api/v1/stories?limit=1",
            "/api/v1/vocabulary/countries",
            "/api/v1/vocabulary/countries/BR",
            "/api/v1/vocabulary/topics",
            "/api/v1/missions",
            "/api/v1/missions/engawa-desk",
            "/api/v1/openapi.json");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final SiteProcess site;
    private final Bundle bundle;
    private final Set<String> addresses = new LinkedHashSet<>();

    private Release(SiteProcess site, Bundle bundle) throws IOException {
        this.site = site;
        this.bundle = bundle;
        addresses.addAll(WholeSite.read(site).keySet());
        addresses.removeIf(path -> path.startsWith("/assets/"));
        addresses.addAll(SURFACES);
        addresses.addAll(MORE);
    }

    /** The story is dated a while ahead, taken in, looked for everywhere, and awaited. */
    static void isOnTime(SiteProcess site, Bundle bundle) throws IOException, InterruptedException {
        Release release = new Release(site, bundle);
        // Once unmeasured, so that what is made at the first asking is made.
        release.everything();
        Instant begun = Instant.now();
        Map<String, String> without = release.everything();
        Duration reading = Duration.between(begun, Instant.now());
        assertThat(without.values()).noneMatch(answer -> answer.contains(SLUG + " edition"));

        Instant due = Instant.now().plus(reading.multipliedBy(3)).plusSeconds(4).truncatedTo(ChronoUnit.SECONDS);
        release.takeIn(1, due);
        release.takeIn(2, due);
        Map<String, String> before = release.everything();
        assertThat(Instant.now()).as("the machine was too slow for this test").isBefore(due);
        without.forEach(
                (address, answer) -> assertThat(before.get(address)).as(address).isEqualTo(answer));
        release.appears(due);
    }

    private void takeIn(int edition, Instant due) throws IOException {
        bundle.write("stories/" + SLUG + "/story.yaml", """
                        kind: article
                        original: en
                        mission: engawa-desk
                        countries: [BR]
                        topics: [space]
                        published: %s
                        details:
                          author: {en: A writer}
                        """.formatted(due));
        bundle.text(SLUG, "en", edition).text(SLUG, "ja", edition);
        assertThat(site.operate("import", bundle.root().toString()).body()).contains(", 0 problems");
    }

    private void appears(Instant due) throws IOException, InterruptedException {
        HttpResponse<byte[]> missing = ask("/en/stories/" + SLUG);
        String tag = missing.headers().firstValue("ETag").orElse("\"none\"");
        assertThat(missing.headers().firstValue("Cache-Control")).contains("no-cache");
        await("the story appears")
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.between(Instant.now(), due).plus(PATIENCE))
                .until(() -> ask("/en/stories/" + SLUG, "If-None-Match", tag).statusCode() == 200);
        assertThat(Instant.now()).as("not early").isAfterOrEqualTo(due);
        for (String surface : SURFACES) {
            await(surface)
                    .pollInterval(Duration.ofMillis(20))
                    .atMost(PATIENCE)
                    .until(() -> text(ask(surface)).contains(SLUG + " edition 2")
                            || text(ask(surface)).contains("/stories/" + SLUG));
        }
        String changes = text(ask("/api/v1/changes"));
        assertThat(changes.split("\"slug\":\"" + SLUG + "\"", -1))
                .as("one change")
                .hasSize(2);
    }

    /** Each address with all that came back, but for what any two answers differ in. */
    private Map<String, String> everything() throws IOException, InterruptedException {
        Map<String, String> all = new TreeMap<>();
        for (String address : addresses) {
            HttpResponse<byte[]> answer = ask(address);
            Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
            headers.keySet().removeAll(List.of("date", "ratelimit", "connection"));
            all.put(address, answer.statusCode() + " " + headers + " " + text(answer));
        }
        all.put("/health/ready", site.catalogue().toString());
        return all;
    }

    private HttpResponse<byte[]> ask(String address, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + site.port() + address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
