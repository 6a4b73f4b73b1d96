package org.engawa.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.engawa.Corpus;
import org.engawa.publication.Change;
import org.engawa.publication.PublishedStory;
import org.engawa.reading.Samples;
import org.engawa.reading.Secret;
import org.engawa.reading.Tale;
import org.engawa.story.PictureFacts;
import org.engawa.story.Slug;
import org.engawa.story.Story;
import org.engawa.story.Withdrawal;
import org.engawa.web.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A story that is not public is, to whoever asks for feeds and calendars, one that does not exist. What is being written, waits for its
 * hour or is under embargo reaches the catalogue as a story without editions.
 */
class SecretsTest {
    private static final String SECRET = "secret";

    private final SampleFeeds without = SampleFeeds.of(Tale.of("known"));
    private final SampleFeeds with = SampleFeeds.of(Tale.of("known"));

    SecretsTest() {
        with.change(new PublishedStory(
                Story.idOf(new Slug(SECRET)).toString(),
                List.of(),
                List.of(),
                new Change(9, java.time.OffsetDateTime.parse("2026-11-21T02:00:00Z"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/feed.atom",
                "/en/feed.rss",
                "/en/feed.json",
                "/en/calendar.ics",
                "/en/events/calendar.ics",
                "/en/topics/environment/feed.atom",
                "/en/missions/desk/feed.json",
                "/en/feed.atom?archive=2026-11-1",
                "/en/stories/secret/calendar.ics",
                "/stories/secret/calendar.ics",
                "/en/stories/secret/feed.atom"
            })
    void nothingDiffersFromASiteThatHasNoSuchStory(String address) {
        same(without.get(address), with.get(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/stories/%s/calendar.ics", "/stories/%s/calendar.ics", "/EN/stories/%s/calendar.ics"})
    void itsAddressesAnswerLikeThoseOfNoStory(String address) {
        Answer secret = with.get(String.format(Locale.ROOT, address, SECRET));
        Answer none = with.get(String.format(Locale.ROOT, address, "nobody"));
        assertThat(secret.status()).isEqualTo(none.status());
        assertThat(secret.body()).isEqualTo(none.body());
    }

    /** The probes' targets that are feeds, calendars or the like, as they would be written here. */
    @Test
    void noProbeFindsIt() {
        List<String> targets = Corpus.cases("embargo-probes.jsonl").stream()
                .map(probe -> probe.get("target").asText())
                .filter(target -> target.startsWith("/") && target.matches(".*(feed|atom|rss|ics|calendar|json).*"))
                .map(target -> target.replace("{lang}", "en")
                        .replace("/news/", "/stories/")
                        .replace("feed.xml", "feed.atom")
                        .replace("/atom.xml", "/feed.rss")
                        .replace("tags/{tag}", "topics/environment")
                        .replace("authors/{a}", "people/manabe")
                        .replace("missions/{m}", "missions/desk"))
                .toList();
        assertThat(targets).isNotEmpty();
        for (String target : targets) {
            same(without.get(target.replace("{slug}", SECRET)), with.get(target.replace("{slug}", SECRET)));
        }
    }

    @Test
    void aPictureThatMerelyLiesBesideAStoryIsNotInItsFeed() {
        PictureFacts picture = new PictureFacts(
                "spare.jpg", "secret", "image/jpeg", 1200, 630, "A", "CC BY 4.0", Samples.names("A"), null, null, null);
        SampleFeeds feeds = SampleFeeds.of(Tale.of("told").showing(picture, false));
        for (String format : List.of("atom", "rss", "json")) {
            assertThat(feeds.text("/en/feed." + format)).doesNotContain("secret");
        }
    }

    /** All that there is to subscribe to. */
    private static Stream<String> documents() {
        Stream<String> searches = Secret.WORDS.stream()
                .flatMap(word -> Stream.of(word, word.substring(0, 4), word.replace('a', 'e')))
                .map(word -> "/en/search/feed.atom?q=" + word);
        return Stream.concat(
                searches,
                Stream.of(
                                "",
                                "/events",
                                "/results",
                                "/programmes",
                                "/countries/mg",
                                "/countries/jp",
                                "/programmes/satreps",
                                "/topics/health",
                                "/topics/environment",
                                "/people/manabe",
                                "/venues/house",
                                "/missions/desk",
                                "/stories/" + Secret.SLUG,
                                "/stories/event")
                        .flatMap(scope -> Stream.of(
                                        "feed.atom", "feed.rss", "feed.json", "calendar.ics", "feed.atom?archive=1")
                                .flatMap(file -> Stream.of("/en", "/ja", "/ar", "/fr", "")
                                        .map(language -> language + scope + "/" + file))));
    }

    /** As after an embargo that was set back: no document keeps anything, though all were made with it. */
    @Test
    void whatIsNoLongerPublicLeavesNothingBehind() {
        SampleFeeds never = SampleFeeds.whole();
        SampleFeeds back = withSecret();
        Set<String> shown = new TreeSet<>();
        documents()
                .forEach(address -> Secret.WORDS.stream()
                        .filter(new String(back.get(address).body(), StandardCharsets.UTF_8)::contains)
                        .forEach(shown::add));
        assertThat(shown).as("while it is public").containsAll(Secret.WORDS);
        back.change(new PublishedStory(
                Story.idOf(new Slug(Secret.SLUG)).toString(),
                List.of(),
                List.of(),
                new Change(9, java.time.OffsetDateTime.parse("2026-11-21T02:00:00Z"))));
        documents().forEach(address -> same(never.get(address), back.get(address)));
    }

    @Test
    void ofWhatWasWithdrawnNoWordIsLeft() {
        SampleFeeds gone = withSecret();
        documents().forEach(gone::get);
        gone.change(Secret.tale().withdrawn(Withdrawal.Manner.IN_ERROR, null));
        // What is searched for stands in the title of its feed.
        documents()
                .filter(address -> !address.contains("?q="))
                .forEach(address -> assertThat(new String(gone.get(address).body(), StandardCharsets.UTF_8))
                        .as(address)
                        .doesNotContain(Secret.WORDS));
    }

    private static SampleFeeds withSecret() {
        return SampleFeeds.of(Stream.concat(Samples.tales().stream(), Stream.of(Secret.tale()))
                .toList());
    }

    private static void same(Answer one, Answer other) {
        assertThat(other.status()).isEqualTo(one.status());
        assertThat(other.headers()).isEqualTo(one.headers());
        assertThat(new String(other.body(), StandardCharsets.UTF_8))
                .isEqualTo(new String(one.body(), StandardCharsets.UTF_8));
    }
}
