package org.engawa.reading;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.engawa.catalogue.Catalogue;
import org.engawa.catalogue.Catalogues;
import org.engawa.locale.LocalText;
import org.engawa.locale.Site;
import org.engawa.organization.Mission;
import org.engawa.publication.SiteSettings;
import org.engawa.publication.StandingPage;
import org.engawa.story.Details;
import org.engawa.story.Doi;
import org.engawa.story.EventTime;
import org.engawa.story.Evidence;
import org.engawa.story.PartialDate;
import org.engawa.story.PictureFacts;
import org.engawa.story.ProjectCode;
import org.engawa.story.Withdrawal;
import org.engawa.vocabulary.Country;
import org.engawa.vocabulary.Orcid;
import org.engawa.vocabulary.Person;
import org.engawa.vocabulary.Programme;
import org.engawa.vocabulary.Reference;
import org.engawa.vocabulary.Region;
import org.engawa.vocabulary.Ror;
import org.engawa.vocabulary.Topic;
import org.engawa.vocabulary.Venue;
import org.engawa.vocabulary.Vocabulary;

/** A small whole site for tests: all kinds of stories in four languages, and a fifth in which nothing is published. */
public final class Samples {
    /** The languages of the site. */
    public static final List<String> LANGUAGES = List.of("en", "ja", "fr", "ar", "zh-Hans", "id");

    /** The moment of the tests. */
    public static final Instant NOW = Instant.parse("2026-11-21T03:00:00Z");

    /** The site. */
    public static final Site SITE = new Site(
            names("Engawa"),
            names("A veranda"),
            LANGUAGES,
            "en",
            URI.create("https://engawa.example"),
            ZoneId.of("Asia/Tokyo"),
            "engawa");

    /** Its settings. */
    public static final SiteSettings SETTINGS =
            new SiteSettings(SITE, Map.of("desk", mission()), vocabulary(), pages());

    private Samples() {}

    /** A catalogue of some stories. */
    public static Catalogue catalogue(List<Tale> tales) {
        return Catalogues.of(SETTINGS, tales.stream().map(Tale::published).toList());
    }

    /** A catalogue of all. */
    public static Catalogue catalogue() {
        return catalogue(tales());
    }

    /** One story of each kind and each odd state, and enough results for three pages. */
    public static List<Tale> tales() {
        List<Tale> tales = new ArrayList<>();
        for (int i = 10; i < 38; i++) {
            tales.add(Tale.of("result-" + i)
                    .in(i % 3 == 0 ? new String[] {"en"} : new String[] {"en", "ja"})
                    .published("2026-10-" + (i % 20 + 10) + "T09:00:00+09:00")
                    .being(new Details.Result(
                            Details.ResearchField.BIORESOURCES,
                            names("Project"),
                            new ProjectCode("JPMJSA1501"),
                            date("2016-04"),
                            date("2021"),
                            List.of(new Details.Partner(names("University"), "ZM", new Ror("05dxps055")))))
                    .about(
                            List.of("ZM", "JP"),
                            List.of("satreps"),
                            List.of("environment", "health"),
                            List.of("manabe")));
        }
        tales.add(Tale.of("portrait")
                .in("ja", "en", "fr", "ar")
                .being(new Details.Profile("manabe"))
                .about(List.of("US"), List.of(), List.of("environment"), List.of("manabe", "unknown-person")));
        tales.add(Tale.of("exhibit")
                .in("en", "ja")
                .at("house")
                .being(exhibit("2026-11-01", "2026-11-30"))
                .about(List.of("GB"), List.of(), List.of("exchange"), List.of()));
        tales.add(Tale.of("tour")
                .in("fr")
                .at("house")
                .being(new Details.Exhibit(
                        null,
                        null,
                        null,
                        Details.Status.SCHEDULED,
                        "https://www.example.org/x",
                        List.of(
                                new Details.Stop("house", date("2019"), date("2019-03")),
                                new Details.Stop("house", date("2027"), null)))));
        tales.add(Tale.of("event")
                .in("en", "ar")
                .being(event("2026-12-01T10:00", "2026-12-01T12:00", Details.Status.SCHEDULED))
                .about(List.of("JP"), List.of("satreps"), List.of("exchange"), List.of()));
        tales.add(Tale.of("cancelled").being(event("2026-12-01", null, Details.Status.CANCELLED)));
        tales.add(Tale.of("speech")
                .in("ja")
                .being(new Details.Speech(names("A minister"), names("A day"), date("2016-05-24"), names("Tokyo"))));
        tales.add(Tale.of("article")
                .in("en", "zh-Hans")
                .citing(
                        List.of(
                                new Evidence(
                                        "b",
                                        "B",
                                        "P",
                                        "https://example.org/b",
                                        new Doi("10.1000/182"),
                                        "de",
                                        date("2020"),
                                        null),
                                new Evidence("a", "A", null, null, null, null, null, null)),
                        "a")
                .saying("<p><a href=\"story:portrait\">p</a> <a href=\"story:none\">n</a> <a href=\"country:ZM\">z</a>"
                        + " <a href=\"person:manabe\">m</a> <a href=\"venue:house\">h</a></p>"));
        tales.add(Tale.of("programme")
                .being(new Details.Programme(
                        "satreps", date("2008"), null, List.of(names("JST")), "https://example.org"))
                .about(List.of(), List.of("satreps"), List.of("exchange"), List.of()));
        tales.add(Tale.of("challenge").in("fr", "ar").being(new Details.Challenge("environment", List.of(11, 13))));
        tales.add(Tale.of("old").in("en", "ja").withdrawn(Withdrawal.Manner.NO_LONGER_CURRENT, "article"));
        tales.add(Tale.of("wrong").in("en", "ja").withdrawn(Withdrawal.Manner.IN_ERROR, "article"));
        tales.add(Tale.of("moved").in("en", "ja").withdrawn(Withdrawal.Manner.REPLACED, "moved-again"));
        tales.add(Tale.of("moved-again").withdrawn(Withdrawal.Manner.REPLACED, "portrait"));
        tales.add(Tale.of("round-one").withdrawn(Withdrawal.Manner.REPLACED, "round-two"));
        tales.add(Tale.of("round-two").withdrawn(Withdrawal.Manner.REPLACED, "round-one"));
        return tales;
    }

    public static Details exhibit(String start, String end) {
        return new Details.Exhibit(
                date(start), date(end), Details.Admission.FREE, Details.Status.SCHEDULED, null, List.of());
    }

    public static Details event(String start, String end, Details.Status status) {
        return new Details.Event(
                new EventTime(start),
                end == null ? null : new EventTime(end),
                "Asia/Tokyo",
                names("Tokyo"),
                Details.Attendance.MIXED,
                status,
                names("JST"),
                null);
    }

    public static PartialDate date(String text) {
        return new PartialDate(text);
    }

    /** A photograph of which all is said that readers see. */
    public static PictureFacts photograph(String file, String key, LocalText alt) {
        return new PictureFacts(
                file, key, "image/jpeg", 1200, 630, "A. Photographer", "CC BY 4.0", alt, null, null, null);
    }

    public static LocalText names(String name) {
        return new LocalText(Map.of("en", name, "ja", name + "（日）"));
    }

    private static Map<String, StandingPage> pages() {
        return Map.of(
                "about",
                new StandingPage(
                        "about",
                        Map.of(
                                "en",
                                new StandingPage.Text(
                                        "About",
                                        "Who we are",
                                        "Who *we* are, in [Zambia](country:ZM); see [privacy](page:privacy), [a story]"
                                                + "(story:portrait), [nothing](page:none)."),
                                "ja",
                                new StandingPage.Text("概要", "私たちのこと", "私たち"))),
                "privacy",
                new StandingPage("privacy", Map.of("ja", new StandingPage.Text("個人情報", "残さない", "残しません。"))));
    }

    private static Mission mission() {
        return new Mission(
                "desk",
                Mission.MissionKind.HEADQUARTERS,
                names("Desk"),
                "JP",
                ZoneId.of("Asia/Tokyo"),
                null,
                false,
                new Mission.Press("press@engawa.example", "+81 3 1234 5678"));
    }

    private static Vocabulary vocabulary() {
        List<Reference> references = List.of(new Reference("Source", "https://example.org/source"));
        return new Vocabulary(
                List.of(new Region("africa", names("Africa")), new Region("rest", names("Rest"))),
                Vocabulary.keyed(
                        List.of(
                                new Country("ZM", names("Zambia"), "africa", -15.4, 28.3),
                                new Country("MG", names("Madagascar"), "africa", -18.9, 47.5),
                                new Country("JP", names("Japan"), "rest", 35.7, 139.7),
                                new Country("GB", names("United Kingdom"), "rest", 51.5, -0.1),
                                new Country("US", names("United States"), "rest", 38.9, -77)),
                        Country::iso),
                Vocabulary.keyed(
                        List.of(new Programme(
                                "satreps",
                                "SATREPS",
                                names("Partnership"),
                                names("About"),
                                new Ror("02mhbdp94"),
                                "2008",
                                null,
                                "https://www.jst.go.jp/x",
                                references)),
                        Programme::key),
                Vocabulary.keyed(
                        List.of(
                                new Topic(
                                        "environment", names("Environment"), names("About"), "seigaiha", names("Note")),
                                new Topic("health", names("Health"), names("About"), "shippo", names("Note")),
                                new Topic("exchange", names("Exchange"), names("About"), "yagasuri", names("Note"))),
                        Topic::key),
                Vocabulary.keyed(
                        List.of(new Person(
                                "manabe",
                                new LocalText(Map.of("en", "Manabe Syukuro", "ja", "真鍋淑郎")),
                                "まなべ",
                                new Orcid("0000-0002-1825-0097"),
                                "US",
                                names("Climate"),
                                names("Princeton"),
                                null,
                                references)),
                        Person::key),
                Vocabulary.keyed(
                        List.of(new Venue(
                                "house",
                                names("House"),
                                names("About"),
                                names("London"),
                                "GB",
                                "Europe/London",
                                "1 Street",
                                "2018-06-22",
                                "https://example.org",
                                references)),
                        Venue::key),
                Map.of());
    }
}
