package org.engawa.theme.view;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Pages about what stories are about: programmes, topics, people, venues. */
final class SubjectFixtures {
    private final Blocks b;

    SubjectFixtures(Blocks b) {
        this.b = b;
    }

    private FrameView frame(String path) {
        return b.withCrumbs(b.frame("", "", path), Crumb.section("menu.home", b.url("")));
    }

    ProgrammeCard longProgramme() {
        return new ProgrammeCard(b.url("programmes/long"), "", b.texts().longTitle(), "", 0);
    }

    ProgrammePage programme(List<Card> cards) {
        boolean any = !cards.isEmpty();
        return new ProgrammePage(
                frame("programmes/satreps"),
                any ? "SATREPS" : "",
                b.texts().programme(),
                any ? b.texts().sentence() : "",
                any ? b.facts() : List.of(),
                any ? List.of(new Link(b.url("countries/zm"), b.texts().country())) : List.of(),
                cards,
                Pager.single(cards.size()),
                any ? List.of(b.person(1)) : List.of(),
                any ? b.evidence() : List.of());
    }

    TopicPage topic(List<Card> cards) {
        return new TopicPage(
                frame("topics/environment"),
                "environment",
                b.texts().topic(),
                cards.isEmpty() ? "" : b.texts().sentence(),
                Blocks.cover("story-20", "environment"),
                "seigaiha",
                cards,
                Pager.single(cards.size()),
                cards.isEmpty() ? List.of() : List.of(b.programme()));
    }

    TopicsPage topics() {
        return new TopicsPage(
                frame("topics"),
                List.of(
                        new TopicCard(
                                b.url("topics/environment"),
                                "environment",
                                b.texts().topic(),
                                b.texts().sentence(),
                                Blocks.cover("story-20", "environment"),
                                9),
                        new TopicCard(
                                b.url("topics/space"),
                                "space",
                                b.texts().longTitle(),
                                "",
                                Blocks.cover("story-21", "space"),
                                0)));
    }

    private LanguagesPage languages() {
        List<StoryLanguages.Version> versions = List.of(
                new StoryLanguages.Version(Blocks.ENGLISH, "/en/stories/a"),
                new StoryLanguages.Version(Blocks.ARABIC, "/ar/stories/a"));
        return new LanguagesPage(
                frame("languages"),
                List.of(
                        new LanguageCount(b.language(), b.url("stories"), 50),
                        new LanguageCount(b.other(), "/" + b.other().tag() + "/stories", 1)),
                List.of(
                        new StoryLanguages(
                                new Words(b.texts().longTitle(), b.language(), false), b.url("stories/a"), versions),
                        new StoryLanguages(new Words("A story", b.other(), true), "/en/stories/b", versions)),
                Pager.single(2));
    }

    private EventsPage events() {
        Words place = new Words(b.texts().city(), b.language(), false);
        Words elsewhere = new Words("London", Blocks.ENGLISH, true);
        return new EventsPage(
                frame("events"),
                List.of(new MenuItem("kinds.event", b.url("events"), true)),
                List.of(new EventRow(b.exhibit(1, "now"), place, "")),
                List.of(new EventGroup(
                        YearMonth.of(2026, 12),
                        List.of(
                                new EventRow(b.exhibit(2, "coming"), elsewhere, "attendance.online"),
                                new EventRow(b.longCard(), null, "status.cancelled")))),
                List.of(new EventGroup(Year.of(2025), List.of(new EventRow(b.foreignCard(3), place, "")))),
                Pager.single(1));
    }

    private EventsPage eventsEmpty() {
        return new EventsPage(frame("events"), List.of(), List.of(), List.of(), List.of(), Pager.single(0));
    }

    private PressPage press() {
        Link country = new Link(b.url("countries/zm"), b.texts().country());
        return new PressPage(
                frame("press"),
                b.cards(6),
                b.url("stories"),
                List.of(
                        new Channel("atom", "Atom", "application/atom+xml", b.url("feed.atom")),
                        new Channel("calendar", "iCalendar", "text/calendar", b.url("calendar.ics"))),
                List.of(
                        new PressContact(b.texts().mission(), country, "Lusaka", "press@engawa.example", "", ""),
                        new PressContact(
                                b.texts().longTitle(), country, "Tokyo", "", "+81 3 1234 5678", "tel:+81312345678")));
    }

    private PressPage pressEmpty() {
        return new PressPage(frame("press"), List.of(), b.url("stories"), List.of(), List.of());
    }

    /** Pages that are about no single story or subject. */
    Map<String, Page> besideStories() {
        Map<String, Page> all = new LinkedHashMap<>();
        all.put("text", text("environment", "space"));
        all.put("text-plain", text());
        all.put("press", press());
        all.put("press-empty", pressEmpty());
        all.put("languages", languages());
        all.put("languages-empty", new LanguagesPage(frame("languages"), List.of(), List.of(), Pager.single(0)));
        all.put("events", events());
        all.put("events-empty", eventsEmpty());
        all.put("offline", new OfflinePage(b.bareFrame()));
        all.put("error", new ErrorPage(b.bareFrame(), List.of(Blocks.ENGLISH, Blocks.JAPANESE, Blocks.ARABIC)));
        all.put("error-one-language", new ErrorPage(b.bareFrame(), List.of()));
        return all;
    }

    private TextPage text(String... patterns) {
        SampleTexts texts = b.texts();
        return new TextPage(
                frame("about"),
                texts.titles().get(0),
                texts.sentence(),
                texts::body,
                Stream.of(patterns).map(this::pattern).toList());
    }

    private PatternNote pattern(String topic) {
        return new PatternNote(
                new Link(b.url("topics/" + topic), b.texts().topic()),
                Blocks.cover("story-20", topic),
                b.texts().sentence());
    }

    PersonPage person(List<Card> cards) {
        return new PersonPage(
                frame("people/sample"),
                "Sample Person",
                b.language().tag().equals("ja") ? null : new Words("見本花子", Blocks.JAPANESE, true),
                "みほん はなこ",
                b.texts().topic(),
                b.texts().mission(),
                new Link(b.url("countries/zm"), b.texts().country()),
                cards,
                Pager.single(cards.size()),
                List.of(b.programme()),
                b.evidence());
    }

    PersonPage personBare() {
        return new PersonPage(
                frame("people/bare"),
                "Sample Person",
                null,
                "",
                "",
                "",
                null,
                List.of(),
                Pager.single(0),
                List.of(),
                List.of());
    }

    VenuePage venue() {
        return new VenuePage(
                frame("venues/london"),
                b.texts().venue(),
                new Words(
                        "Japan House London",
                        Blocks.ENGLISH,
                        !b.language().tag().equals("en")),
                b.texts().sentence(),
                List.of(
                        Fact.of("city", new FactValue.Text(b.words(b.texts().city()), "")),
                        Fact.of(
                                "opened",
                                new FactValue.When(
                                        new Span(LocalDate.of(2018, 6, 22), LocalDate.of(2018, 6, 22)), ""))),
                List.of(b.exhibit(4, "now")),
                List.of(b.exhibit(5, "coming")),
                List.of(b.exhibit(6, "ended")),
                List.of(b.card(2)),
                b.evidence());
    }

    VenuePage venueEmpty() {
        return new VenuePage(
                frame("venues/empty"),
                b.texts().venue(),
                null,
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
