package org.engawa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engawa.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What is not public differs in nothing from what never was: the corpus of probes at our addresses, asked by the public, by a
 * member of another mission and by one of the same mission without the right, of a story that is written, reviewed, approved
 * and scheduled. Each address is asked before there is the story and again in each state; those that carry what is known only
 * afterwards, a number or the key of a picture, are compared with ones that never were.
 */
@ExtendWith(House.Key.class)
class ProbesIT {
    private static final String CANARY = "quilombola";
    private static final String TITLE = "Quilombola probes of the rice";
    private static final String SLUG = "quilombola-probes-of-the-rice";
    private static final Pattern KEY = Pattern.compile("picture=([0-9a-f]{64})");
    private static final String NEVER = "00000000-1111-4222-8333-444444444444";
    private static final String NO_KEY = "0123456789abcdef".repeat(4);
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    /** What changes from one request to the next for everybody. */
    private static final List<String> RESTLESS =
            List.of("date", "ratelimit", "ratelimit-policy", "content-length", "etag", "set-cookie");

    private static final List<String> COUNTING = List.of("metrics", "health");

    private static final Map<String, String> WORDS = rows("""
            publiclang|lang                             en
            otherlang                                   ja
            untranslated-lang                           fr
            slug|title|old-slug|alias|code|slug-pct-encoded quilombola-probes-of-the-rice
            slug-with-typo                              quilombolla-probes-of-the-rice
            public-neighbour|public-related|public-child satreps
            public-id                                   satreps
            public-id\\+1|uuid                        {id}
            forged|expired|token-of-other-page          AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
            canary|tag|a                                quilombola
            canary-typo                                 quilombolla
            cana                                        quil
            can                                         qui
            common-word|shared-tag                      rice
            c                                           q
            m                                           engawa-desk
            year                                        2026
            month                                       11
            future-year                                 2199
            future-month                                1
            n                                           1
            page-url                                    http%3A%2F%2Flocalhost%2Fen%2Fstories%2Fquilombola-probes-of-the-rice
            draft-theme                                 draft
            """);

    private static final Pattern TOKENS =
            Pattern.compile("(?s)<input type=\"hidden\"[^>]*>|<ul class=\"clocks\".*?</ul>|<p id=\"present\".*?</p>"
                    + "|\"instance\":\"[^\"]*\"|last used [^<]*");

    /** Where this site has the thing elsewhere than the corpus supposes; what isn't named is asked for as it stands. */
    private static final Map<String, String> PLACES = rows("""
            page-preview-noauth              /newsroom/shown?link=
            page-preview-bad-token           /newsroom/shown?link=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
            page-version                     /api/v1/stories/{id}?version=1
            page-by-id                       /api/v1/stories/{id}
            page-by-uuid                     /api/v1/stories/{id}/en
            short-url                        /stories/quilombola-probes-of-the-rice
            page-other-mission-host          /en/stories/quilombola-probes-of-the-rice
            mission-page                     /en/search?q=engawa&kind=result
            tag-list                         /en/topics
            tag-used-only-by-draft           /en/topics/quilombola-probes-of-the-rice
            tag-counts                       /en/topics/food
            category                         /en/results
            author                           /en/people/quilombola-probes-of-the-rice
            archive-year                     /en/search?year=2026
            archive-month                    /en/stories/feed.xml?page=1
            archive-future-month             /en/search?year=2199
            list                             /en/results
            list-page-n                      /en/results?page=2
            list-count                       /en/results?page=9999
            search-suggest                   /en/search/suggest?q=qui
            opensearch-suggest               /en/search/suggest?q=quil
            rss                              /en/feed.rss
            atom                             /en/feed.atom
            json-feed                        /en/feed.json
            feed-tag                         /en/topics/food/feed.atom
            feed-author                      /en/people/quilombola-probes-of-the-rice/feed.atom
            feed-mission                     /en/results/feed.atom
            feed-lastBuildDate               /en/feed.rss
            feed-etag-change                 /ja/feed.atom
            calendar                         /en/calendar.ics
            sitemap-n                        /sitemap-0.xml
            websub-ping-time                 /en/feed.json?page=1
            api-media-list                   /api/v1/missions
            api-tags                         /api/v1/topics
            openapi                          /api/v1/openapi.json
            media-original                   /pictures/{file}
            media-rendition                  /pictures/{file}-800.jpg
            media-rendition-unlisted-size    /pictures/{file}-801.jpg
            media-hash-path                  /pictures/{file}.jpg
            media-range                      /pictures/{file}
            media-head                       /pictures/{file}
            media-predictable-name           /pictures/quilombola.jpg
            qr                               /covers/quilombola-probes-of-the-rice.svg
            well-known                       /.well-known/security.txt
            error-page                       /en/stories/quilombola-probes-of-the-rice%00
            log-visible-to-other-mission     /newsroom/life?story={id}&language=en
            admin-autocomplete-other-mission /newsroom/search?q=quilombola
            admin-dashboard-other-mission    /newsroom/board
            admin-media-picker-other-mission /newsroom/picture?story={id}&language=en&picture={file}
            admin-revision-diff              /newsroom/history?story={id}&language=en&from=1&to=2
            admin-revision-restore           /newsroom/show?story={id}&language=en&edition=1
            admin-history                    /newsroom/history?story={id}&language=en
            admin-copy                       /newsroom/edit?story={id}&language=en
            admin-translate                  /newsroom/translate?story={id}&language=fr
            admin-comments                   /newsroom/remarks?story={id}&language=en
            admin-export-csv                 /newsroom/coverage.csv
            admin-link-checker-report        /newsroom/coverage
            admin-trash                      /newsroom/withdraw?story={id}&language=en
            cache-key-admin-visit            /en/stories/quilombola-probes-of-the-rice
            cache-after-unpublish            /en/stories?page=1
            cache-after-embargo-set-back     /en/
            service-worker                   /sw.js
            manifest                         /en/manifest.webmanifest
            webmention                       /webmention
            mail-digest                      /newsroom/account
            push-notification                /newsroom/board
            metrics                          /metrics
            health                           /health
            admin-search-index-rebuild-log   /newsroom/review?story={id}&language=en
            """);

    private record Visitor(String name, APIRequestContext requests) {}

    /** Who asks for what, so that it can be asked again. */
    private record Question(Visitor visitor, String probe, String place) {}

    @Test
    void nobodyFindsWhatIsNotPublic(House house) throws IOException {
        house.opens("probes-elsewhere", "Embassy of the probes");
        try (Window nobody = house.memberWindow("en", true);
                Window elsewhere = house.memberWindow("en", true);
                Window author = house.memberWindow("en", true);
                Window officer = house.memberWindow("en", true)) {
            Door.join(
                    house.site(),
                    elsewhere.page(),
                    "probes-there@example.org",
                    "There",
                    "desk-officer:probes-elsewhere");
            Door.join(house.site(), author.page(), "probes-own@example.org", "Own", "contributor:engawa-desk");
            Door.join(house.site(), officer.page(), "probes-desk@example.org", "Desk", "desk-officer:engawa-desk");
            List<Question> questions = new ArrayList<>();
            for (Visitor visitor : List.of(
                    new Visitor("the public", nobody.context().request()),
                    new Visitor("another mission", elsewhere.context().request()))) {
                places().forEach((probe, place) -> questions.add(new Question(visitor, probe, place)));
            }
            Map<Question, Map<String, String>> before = new HashMap<>();
            questions.forEach(question ->
                    before.put(question, told(house, question, new Hidden(NEVER, NO_KEY, SLUG + "-never"))));
            StoryInHand story = new StoryInHand(house.address(), TITLE);
            story.begins(author.page());
            String key = writes(author.page());
            Hidden hidden = new Hidden(story.id(), key, Addresses.slug(house.site(), SLUG));
            same(house, hidden, before, "a draft");
            story.sends(author.page());
            same(house, hidden, before, "sent for review");
            story.approves(officer.page(), "en");
            same(house, hidden, before, "approved");
            story.schedules(
                    officer.page(), "en", ZonedDateTime.now(TOKYO).plusDays(2).with(LocalTime.of(9, 0)));
            same(house, hidden, before, "scheduled");
            // Whoever may see it does, so these are not probes of a site that is shut.
            assertThat(author.open("/newsroom/search?q=" + CANARY).text()).contains(TITLE);
        }
    }

    private static String writes(Page page) throws IOException {
        String edit = page.url();
        page.navigate(edit.replace("/edit", "/pictures"));
        page.locator("#picture")
                .setInputFiles(
                        new FilePayload[] {new FilePayload(CANARY + ".png", "image/png", Photograph.jpeg(1600, 1000))});
        page.locator("#add").click();
        page.locator("#picture-0-alt-en").fill("Rice of the " + CANARY);
        page.locator("#picture-0-credit").fill("Photographer of the " + CANARY);
        page.locator("#picture-0-licence").fill("CC BY 4.0");
        page.locator("#picture-0-consent").selectOption("NOBODY");
        page.locator("input[name=cover]").first().check();
        page.locator("#keep").click();
        Matcher key = KEY.matcher(page.locator(".picture img").getAttribute("src"));
        assertThat(key.find()).isTrue();
        page.navigate(edit);
        page.locator("#summary").fill("Rice and what a " + CANARY + " knows of it.");
        page.locator("#topics summary").click();
        page.locator("#topics input").first().check();
        new Manuscript(page).write("Rice of the " + CANARY + ", in one paragraph.");
        page.locator("#save").click();
        page.locator("[role=status]", new Page.LocatorOptions().setHasText("Saved."))
                .waitFor();
        return key.group(1);
    }

    private static void same(House house, Hidden hidden, Map<Question, Map<String, String>> before, String state) {
        List<String> differences = new ArrayList<>();
        before.forEach((question, then) -> {
            Map<String, String> now = told(house, question, hidden);
            if (!now.equals(then) || now.values().stream().anyMatch(value -> tells(value, question))) {
                differences.add(question.probe() + " " + question.place() + " by "
                        + question.visitor().name() + "\nbefore " + then + "\nnow " + now);
            }
        });
        assertThat(differences).as(state).isEmpty();
    }

    /** Whoever asks for a word may be told which one it was. */
    private static boolean tells(String value, Question question) {
        String start = CANARY.substring(0, 3);
        return !question.place().toLowerCase(Locale.ROOT).contains(start)
                && value.toLowerCase(Locale.ROOT).contains(CANARY);
    }

    private static Map<String, String> told(House house, Question question, Hidden hidden) {
        String place = hidden.in(question.place(), SLUG);
        RequestOptions options = RequestOptions.create().setMaxRedirects(0);
        if (question.probe().equals("media-range")) {
            options.setHeader("Range", "bytes=0-9");
        }
        if (question.probe().equals("page-x-date")) {
            options.setHeader("X-Date", "2099-01-01");
        }
        if (question.probe().equals("media-head")) {
            options.setMethod("HEAD");
        }
        APIResponse answer = question.visitor().requests().fetch(house.address() + place, options);
        Map<String, String> told = new TreeMap<>(answer.headers());
        told.keySet().removeAll(RESTLESS);
        told.put("status", Integer.toString(answer.status()));
        // What the server counts goes on counting; names in it would tell.
        told.put("body", COUNTING.contains(question.probe()) ? named(answer.text()) : answer.text());
        told.replaceAll((name, value) -> hidden.outOf(TOKENS.matcher(value).replaceAll("")));
        return told;
    }

    private static Map<String, String> rows(String table) {
        Map<String, String> rows = new LinkedHashMap<>();
        table.lines().map(line -> line.split("\\s+")).forEach(row -> rows.put(row[0], row[1]));
        return rows;
    }

    private static String named(String text) {
        return text.toLowerCase(Locale.ROOT).contains(CANARY) ? text : "";
    }

    /** Every probe of the corpus by its name, and where it is here. */
    private static Map<String, String> places() {
        Map<String, String> places = new TreeMap<>();
        for (JsonNode probe : Corpus.cases("embargo-probes.jsonl")) {
            String name = probe.get("id").asText();
            String place = PLACES.getOrDefault(name, adapted(probe.get("target").asText()));
            assertThat(place).as(name).startsWith("/").doesNotContainPattern("\\{(?!id}|file})");
            places.put(name, place);
        }
        return places;
    }

    private static String adapted(String target) {
        String place = target.replace("{LANG}/NEWS/{SLUG}", "EN/STORIES/" + SLUG.toUpperCase(Locale.ROOT))
                .replaceFirst("^https://[^/]*", "")
                .replace("/news/", "/stories/")
                .replace("/articles", "/stories")
                .replaceFirst("^/media/\\{(?!public)[a-z0-9-]+}", "/pictures/{file}");
        for (Map.Entry<String, String> word : WORDS.entrySet()) {
            place = place.replaceAll("\\{(" + word.getKey() + ")}", word.getValue());
        }
        return place.replace(" ", "%20").replace("[", "%5B").replace("]", "%5D");
    }
}
