package org.engawa.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.engawa.Corpus;
import org.engawa.publication.Change;
import org.engawa.publication.PublishedStory;
import org.engawa.reading.Secret;
import org.engawa.reading.Tale;
import org.engawa.story.Slug;
import org.engawa.story.Story;
import org.engawa.story.Withdrawal;
import org.engawa.web.Answer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is not public differs in nothing from what never was, at any address. What is being written, or waits for its hour, reaches the
 * catalogue as a story without editions; here it does so after everything was asked for, so that every cache is full.
 */
class UnpublishedTest {
    private static final String NOBODY = "never-to-exist";

    /** Addresses beside those that pages lead to; {@code %s} is a story, {@code %w} a word of it. */
    private static final List<String> MORE = List.of(
            "/robots.txt",
            "/sitemap.xml",
            "/sitemap-0.xml",
            "/sitemap-1.xml",
            "/sitemap-news.xml",
            "/{l}/manifest.webmanifest",
            "/{l}/search",
            "/{l}/search/opensearch.xml",
            "/{l}/search?q=%w",
            "/{l}/search?q=%w&sort=date",
            "/{l}/search?q=%w&country=MG",
            "/{l}/search?q=rice",
            "/{l}/search?q=words",
            "/{l}/search?q=Madagascar",
            "/{l}/search?country=MG",
            "/{l}/search?kind=event",
            "/{l}/search?topic=health&year=2026",
            "/{l}/search?venue=house",
            "/{l}/search/suggest?q=%w",
            "/{l}/search/suggest?q=%p",
            "/{l}/search?q=%p",
            "/{l}/search?q=%t",
            "/{l}/search/suggest?q=%t",
            "/search?q=%w",
            "/{l}/stories/%s",
            "/{l}/stories/%s/",
            "/{l}/Stories/%S",
            "/stories/%s",
            "/{l}/stories/%s/embed",
            "/{l}/stories/%s/cite.bib",
            "/{l}/stories/%s/cite.ris",
            "/{l}/stories/%s/cite.json",
            "/{l}/stories/%s/republish",
            "/{l}/stories/%s/calendar.ics",
            "/cards/%s.png",
            "/cards/%s.jpg",
            "/covers/%s.svg",
            "/pictures/" + Secret.PICTURE,
            "/oembed?url=https%3A%2F%2Fengawa.example%2F{l}%2Fstories%2F%s",
            "/oembed?format=xml&url=https%3A%2F%2Fengawa.example%2F{l}%2Fstories%2F%s");

    @TempDir
    static Path data;

    private static SampleSite never;
    private static List<String> addresses;

    @BeforeAll
    static void open() throws IOException {
        // The file lies there already; whether it is public is for the catalogue to say.
        Path picture = Files.createDirectories(data.resolve("pictures")).resolve(Secret.PICTURE);
        ImageIO.write(new BufferedImage(1200, 630, BufferedImage.TYPE_INT_RGB), "jpeg", picture.toFile());
        never = site();
        addresses = new ArrayList<>(crawled(never));
        for (String language : List.of("en", "ar")) {
            for (String word : Secret.WORDS) {
                MORE.forEach(address -> addresses.add(address.replace("{l}", language)
                        .replace("%s", Secret.SLUG)
                        .replace("%S", Secret.SLUG.toUpperCase(Locale.ROOT))
                        .replace("%w", word)
                        .replace("%p", word.substring(0, 4))
                        .replace("%t", word.replace('a', 'e'))));
            }
        }
        addresses = addresses.stream().distinct().toList();
    }

    private static SampleSite site(Tale... others) {
        List<Tale> tales = new ArrayList<>(SampleSite.tales());
        tales.add(Tale.of("neighbour").saying("<p>Rice. <a href=\"story:" + Secret.SLUG + "\">soon</a></p>"));
        tales.addAll(List.of(others));
        return SampleSite.withData(data, tales.toArray(Tale[]::new));
    }

    /** Every address that a page names. */
    private static Set<String> crawled(SampleSite site) {
        Set<String> seen = new LinkedHashSet<>(List.of("/en/", "/ja/", "/ar/"));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Answer answer = site.get(open.remove());
            if (answer.header("Content-Type").orElse("").startsWith("text/html")) {
                Jsoup.parse(text(answer)).select("[href^=/], [src^=/]").forEach(element -> {
                    String next = (element.hasAttr("src") ? element.attr("src") : element.attr("href"))
                            .replaceFirst("#.*", "");
                    if (!next.matches("/(fr|id|zh-Hans)/.+") && seen.add(next)) {
                        open.add(next);
                    }
                });
            }
        }
        return seen;
    }

    @Test
    void whatIsComingIsNowhere() {
        SampleSite coming = site();
        addresses.forEach(coming::get);
        coming.change(unseen());
        same(coming);
        assertThat(addresses).hasSizeGreaterThan(500);
    }

    /** As after an embargo that was set back: neither a cache nor the index keeps anything. */
    @Test
    void whatIsNoLongerPublicLeavesNothingBehind() {
        SampleSite back = site(Secret.tale());
        Set<String> shown = new LinkedHashSet<>();
        for (String address : addresses) {
            String text = text(back.get(address));
            Secret.WORDS.stream().filter(text::contains).forEach(shown::add);
        }
        assertThat(shown).as("what is public shows all its words").containsExactlyInAnyOrderElementsOf(Secret.WORDS);
        back.change(unseen());
        same(back);
    }

    @Test
    void ofWhatWasWithdrawnOnlyItsOwnAddressesTell() {
        SampleSite gone = site(Secret.tale());
        addresses.forEach(gone::get);
        gone.change(Secret.tale().withdrawn(Withdrawal.Manner.IN_ERROR, null));
        for (String address : addresses) {
            if (address.contains(Secret.SLUG)) {
                assertThat(text(gone.get(address))).as(address).doesNotContain(Secret.WORDS);
            } else {
                same(never.get(address), gone.get(address), address);
            }
        }
        assertThat(gone.get("/en/stories/" + Secret.SLUG).status()).isEqualTo(410);
    }

    /** A withdrawn story may name its successor before that is public. */
    @Test
    void nothingLeadsToASuccessorThatIsNotPublic() {
        for (Withdrawal.Manner manner : Withdrawal.Manner.values()) {
            SampleSite site = site(Tale.of("forerunner").in("en", "ja").withdrawn(manner, Secret.SLUG));
            for (String address : List.of("/en/stories/forerunner", "/ja/stories/forerunner", "/stories/forerunner")) {
                Answer answer = site.get(address);
                assertThat(text(answer) + answer.headers()).as(manner + address).doesNotContain(Secret.SLUG);
            }
        }
    }

    @Test
    void noProbeFindsIt() {
        SampleSite coming = site();
        coming.change(unseen());
        int probes = 0;
        for (var probe : Corpus.cases("embargo-probes.jsonl")) {
            String target = adapted(probe.get("target").asText());
            if (target.startsWith("/") && !target.contains("{")) {
                String told = told(coming.get(target.replace("%s", Secret.SLUG)), Secret.SLUG);
                assertThat(told).as(target).isEqualTo(told(never.get(target.replace("%s", Secret.SLUG)), Secret.SLUG));
                assertThat(told).as(target).isEqualTo(told(never.get(target.replace("%s", NOBODY)), NOBODY));
                probes++;
            }
        }
        assertThat(probes).isGreaterThan(100);
    }

    /** The probes are written for addresses of a site in general. */
    private static String adapted(String target) {
        return target.replace("{LANG}/NEWS", "EN/STORIES")
                .replace("/news/", "/stories/")
                .replaceAll("\\{(untranslated-|other|public)?lang}", "fr")
                .replaceAll("\\{public-[a-z]+}", "portrait")
                .replace("{SLUG}", "%s")
                .replaceAll("\\{(slug[a-z-]*|old-slug|alias|title|canary|code|id|public-id\\+1|uuid|file)}", "%s")
                .replace("{cana}", "kept")
                .replace("{can}", "kept")
                .replaceAll(
                        "\\{(canary-typo|token-of-other-page|forged|expired|sha256|old-file|withdrawn-file)}", "kept")
                .replace("{page-url}", "https%3A%2F%2Fengawa.example%2Fen%2Fstories%2F%s")
                .replaceAll("\\{(common-word|tag|shared-tag|c|a|m)}", "words")
                .replaceAll("\\{[a-z-]+}", "1")
                .replace(" ", "%20");
    }

    /** An answer without the words that were asked for. */
    private static String told(Answer answer, String slug) {
        return new TreeMap<>(java.util.Map.of(
                        "status", answer.status(),
                        "headers",
                                answer.headers().stream()
                                        .filter(header -> !header.name().equals("ETag"))
                                        .toList(),
                        "body", text(answer)))
                .toString()
                .replace(slug.toUpperCase(Locale.ROOT), "*")
                .replace(slug, "*");
    }

    private static PublishedStory unseen() {
        return new PublishedStory(
                Story.idOf(new Slug(Secret.SLUG)).toString(),
                List.of(),
                List.of(),
                new Change(9, java.time.OffsetDateTime.parse("2026-11-21T02:00:00Z")));
    }

    private static void same(SampleSite other) {
        addresses.forEach(address -> same(never.get(address), other.get(address), address));
    }

    private static void same(Answer one, Answer other, String address) {
        assertThat(other.status()).as(address).isEqualTo(one.status());
        assertThat(other.headers()).as(address).isEqualTo(one.headers());
        assertThat(text(other)).as(address).isEqualTo(text(one));
    }

    private static String text(Answer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
