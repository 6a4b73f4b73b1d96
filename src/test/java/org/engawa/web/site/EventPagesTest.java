package org.engawa.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.engawa.reading.Samples;
import org.engawa.reading.Tale;
import org.engawa.story.Details;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The page of all events, on 21 November 2026. */
class EventPagesTest {
    private static Tale event(String slug, String start, String end, Details.Status status) {
        return Tale.of(slug).in("en", "ja").being(Samples.event(start, end, status));
    }

    private static final SampleSite SITE = SampleSite.of(
            event("long", "2026-11-01", "2026-12-31", Details.Status.SCHEDULED),
            event("short", "2026-11-20", "2026-11-22", Details.Status.SCHEDULED),
            event("spring", "2027-04-02", null, Details.Status.SCHEDULED),
            event("late", "2026-12-24", null, Details.Status.SCHEDULED),
            event("early", "2026-12-03T10:00", "2026-12-03T12:00", Details.Status.CANCELLED),
            event("old", "2024-05-01", "2024-05-03", Details.Status.SCHEDULED),
            event("older", "2024-02-01", null, Details.Status.SCHEDULED),
            event("oldest", "2008-06-15", null, Details.Status.CANCELLED));

    private static Document page(SampleSite site, String path) {
        return Jsoup.parse(new String(site.get(path).body(), StandardCharsets.UTF_8), "https://engawa.example/");
    }

    /** The stories of a section by the names of their addresses. */
    private static List<String> slugs(Document page, String section) {
        return page.select("section[aria-labelledby=" + section + "] th a").eachAttr("href").stream()
                .map(href -> href.substring(href.lastIndexOf('/') + 1))
                .toList();
    }

    @Test
    void whatIsOnStandsFirstThenTheNextMonthsThenThePastByYears() {
        Document page = page(SITE, "/en/events");
        assertThat(slugs(page, "now")).containsExactly("short", "long");
        assertThat(slugs(page, "coming")).containsExactly("early", "late", "spring");
        assertThat(slugs(page, "past")).containsExactly("old", "older", "oldest");
        assertThat(page.select("main h2, main h3").eachText())
                .containsExactly("On now", "Coming", "December 2026", "April 2027", "Past events", "2024", "2008");
        assertThat(page(SITE, "/ja/events").select("main h3").eachText())
                .containsExactly("2026年12月", "2027年4月", "2024年", "2008年");
    }

    @Test
    void tablesHaveHeadsAndNames() {
        Document page = page(SITE, "/en/events");
        assertThat(page.select("table")).hasSize(5).allSatisfy(table -> {
            assertThat(table.select("thead th[scope=col]")).hasSize(2);
            assertThat(page.getElementById(table.attr("aria-labelledby"))).isNotNull();
            assertThat(table.select("tbody tr"))
                    .allSatisfy(row -> assertThat(row.select("th[scope=row]")).hasSize(1));
        });
    }

    @Test
    void aRowSaysWhenWhereAndWhatIsDifferent() {
        Document page = page(SITE, "/en/events");
        assertThat(page.select("tr:has(a[href$=/early])").text()).contains("3 December 2026", "Tokyo", "Cancelled");
        assertThat(page.select("tr:has(a[href$=/late])").text())
                .contains("24 December 2026", "Tokyo", "On site and online");
    }

    @Test
    void theCalendarCanBeTakenAlong() {
        assertThat(page(SITE, "/en/events")
                        .select("main a[type='text/calendar']")
                        .attr("href"))
                .isEqualTo("/en/events/calendar.ics");
    }

    @Test
    void whatBeginsAndWhatEndsMovesByTheClockAlone() {
        SampleSite site = SampleSite.of(event("day", "2026-12-24", null, Details.Status.SCHEDULED));
        assertThat(slugs(page(site, "/en/events"), "coming")).containsExactly("day");
        site.at("2026-12-23T15:00:00Z");
        assertThat(slugs(page(site, "/en/events"), "now")).containsExactly("day");
        site.at("2026-12-24T15:00:00Z");
        assertThat(slugs(page(site, "/en/events"), "past")).containsExactly("day");
    }

    @Test
    void thePastGoesOnOverFurtherPages() {
        List<Tale> tales = new ArrayList<>();
        for (int year = 1990; year < 2020; year++) {
            tales.add(event("in-" + year, year + "-05-01", null, Details.Status.SCHEDULED));
        }
        tales.add(event("next", "2027-04-02", null, Details.Status.SCHEDULED));
        SampleSite site = SampleSite.of(tales.toArray(Tale[]::new));
        assertThat(slugs(page(site, "/en/events"), "past")).hasSize(12).startsWith("in-2019", "in-2018");
        Document third = page(site, "/en/events?page=3");
        assertThat(slugs(third, "past"))
                .containsExactly("in-1995", "in-1994", "in-1993", "in-1992", "in-1991", "in-1990");
        assertThat(third.select("section[aria-labelledby=coming], .empty")).isEmpty();
        assertThat(site.get("/en/events?page=4").status()).isEqualTo(404);
    }

    @Test
    void withoutEventsThePageSaysSoAndIsNotForSearchEngines() {
        Document page = page(SampleSite.of(Tale.of("a")), "/en/events");
        assertThat(page.select("main .empty").text()).startsWith("Nothing is announced");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }
}
