package org.engawa.theme.view;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every page in every state it must survive (brief 1.3), in one language. */
public final class PageFixtures {
    private final Blocks b;
    private final SubjectFixtures subjects;

    /** Pages in a language. */
    public PageFixtures(LanguageView language) {
        this.b = new Blocks(language);
        this.subjects = new SubjectFixtures(b);
    }

    /** All states by name, in the order of the site. */
    public Map<String, Page> all() {
        Map<String, Page> all = new LinkedHashMap<>();
        all.put("home", home());
        all.put("home-one-story", homeOf(b.card(0), List.of()));
        all.put("home-foreign-lead", homeOf(b.foreignCard(1), List.of(b.longCard())));
        all.put("home-empty", homeOf(null, List.of()));
        all.put("story", story(Notices.none(), b.facts()));
        all.put("story-bare", storyBare());
        all.put("story-corrected", story(corrected(), List.of()));
        all.put("story-older", story(older(), List.of()));
        all.put("story-withdrawn", story(new Notices(List.of(), null, withdrawal()), List.of()));
        all.put("event", event());
        all.put("list", list("story", b.cards(12), pager()));
        all.put("list-one", list("result", List.of(b.card(0)), Pager.single(1)));
        all.put(
                "list-mixed",
                list("exhibit", List.of(b.longCard(), b.foreignCard(2), b.exhibit(3, "ended")), Pager.single(3)));
        all.put("list-empty", list("event", List.of(), Pager.single(0)));
        all.put("country", country(b.cards(4)));
        all.put("country-one", country(List.of(b.card(2))));
        all.put("country-empty", country(List.of()));
        all.put("countries", new CountriesPage(frame("countries"), b.world()));
        all.put("programme", subjects.programme(b.cards(3)));
        all.put("programme-empty", subjects.programme(List.of()));
        all.put(
                "programmes",
                new ProgrammesPage(frame("programmes"), List.of(b.programme(), subjects.longProgramme())));
        all.put("topic", subjects.topic(b.cards(3)));
        all.put("topic-empty", subjects.topic(List.of()));
        all.put("topics", subjects.topics());
        all.put("person", subjects.person(b.cards(1)));
        all.put("person-bare", subjects.personBare());
        all.put(
                "people",
                new PeoplePage(frame("people"), List.of(b.person(1), b.person(2), b.person(3)), Pager.single(3)));
        all.put("venue", subjects.venue());
        all.put("venue-empty", subjects.venueEmpty());
        all.put("venues", new VenuesPage(frame("venues"), List.of(b.venue())));
        all.putAll(subjects.besideStories());
        all.put("search", search("", 2));
        all.put("search-empty", search("", 0));
        all.put("search-refused", search("too-long", 0));
        all.put("not-found", new NotFoundPage(b.bareFrame(), b.cards(3)));
        all.put("gone", gone());
        all.put("missing-language", missingLanguage());
        return all;
    }

    /** The front page with everything. */
    public HomePage home() {
        return new HomePage(
                b.frame("", "", ""),
                b.card(0),
                List.of(b.card(1), b.card(2), b.foreignCard(3), b.card(4), b.longCard()),
                List.of(b.exhibit(4, "now"), b.exhibit(5, "coming")),
                b.world(),
                List.of(b.programme(), subjects.longProgramme()),
                b.url("stories"));
    }

    private HomePage homeOf(Card lead, List<Card> latest) {
        return new HomePage(b.frame("", "", ""), lead, latest, List.of(), null, List.of(), b.url("stories"));
    }

    private FrameView frame(String path) {
        return b.withCrumbs(b.frame("", "", path), Crumb.section("menu.home", b.url("")));
    }

    /** A story with everything. */
    public StoryPage story(Notices notices, List<Fact> facts) {
        SampleTexts texts = b.texts();
        FrameView frame = b.withCrumbs(
                b.frame(texts.titles().get(0), texts.summaries().get(0), "stories/story-0"),
                Crumb.section("menu.home", b.url("")),
                Crumb.section("menu.stories", b.url("stories")),
                Crumb.section("kinds.result", b.url("results")));
        return new StoryPage(
                frame,
                "story-0",
                "result",
                Blocks.cover("story-0", "environment"),
                new Link(b.url("topics/environment"), texts.topic()),
                texts.titles().get(0),
                texts.summaries().get(0),
                new Byline(
                        "", texts.mission(), b.other(), texts.mission(), new Link("/en/stories/base", texts.mission())),
                LocalDate.of(2026, 11, 2),
                LocalDate.of(2026, 11, 9),
                List.of(new Link(b.url("countries/zm"), texts.country()), new Link("", "Japan")),
                facts,
                6,
                "",
                notices,
                texts::body,
                true,
                b.evidence(),
                List.of(new Link(b.url("stories/story-0/cite.bib"), "BibTeX")),
                b.url("stories/story-0/republish"),
                List.of(new PictureCredit("A lake", "A. Photographer", "CC BY 4.0"), new PictureCredit("", "B", "")),
                "https://engawa.example/oembed?url=x",
                "seigaiha",
                List.of(b.person(1), b.person(2)),
                List.of(b.programme()),
                b.venue(),
                List.of(b.card(1), b.card(2), b.longCard()));
    }

    private StoryPage storyBare() {
        return new StoryPage(
                b.frame(b.texts().longTitle(), "", "stories/story-9"),
                "story-9",
                "article",
                new Panel("/covers/story-9.exchange.svg", "", 1200, 630, "A photograph of a desk", false),
                null,
                b.texts().longTitle(),
                "",
                new Byline("", b.texts().mission(), null, "", null),
                LocalDate.of(2026, 11, 2),
                null,
                List.of(),
                List.of(),
                0,
                "",
                Notices.none(),
                () -> "<p>…</p>",
                false,
                List.of(),
                List.of(),
                b.url("stories/story-9/republish"),
                List.of(),
                "https://engawa.example/oembed?url=x",
                "",
                List.of(),
                List.of(),
                null,
                List.of());
    }

    private StoryPage event() {
        StoryPage story = story(
                Notices.none(),
                List.of(
                        Fact.of(
                                "when",
                                new FactValue.When(
                                        new Span(
                                                LocalDateTime.of(2026, 12, 3, 18, 30),
                                                LocalDateTime.of(2026, 12, 3, 20, 0)),
                                        b.texts().city())),
                        Fact.of("tour", new FactValue.When(new Span(LocalDate.of(2026, 12, 3), null), "")),
                        Fact.of("attendance", new FactValue.Word("attendance.mixed"))));
        return new StoryPage(
                story.frame(),
                story.id(),
                "event",
                story.panel(),
                story.topic(),
                story.title(),
                story.summary(),
                story.byline(),
                story.published(),
                null,
                story.countries(),
                story.facts(),
                3,
                "coming",
                story.notices(),
                story.body(),
                story.readings(),
                List.of(),
                List.of(),
                b.url("stories/story-0/republish"),
                List.of(),
                "https://engawa.example/oembed?url=x",
                "kikko",
                List.of(),
                List.of(),
                story.venue(),
                List.of());
    }

    private Notices corrected() {
        return new Notices(
                List.of(new Correction(LocalDate.of(2026, 11, 9), b.texts().sentence())), null, null);
    }

    private Notices older() {
        OlderTranslation older = new OlderTranslation(
                LocalDate.of(2026, 11, 2),
                LocalDate.of(2026, 11, 9),
                b.other(),
                "/" + b.other().tag() + "/stories/story-0",
                b.texts().sentence());
        return new Notices(List.of(), older, null);
    }

    private Withdrawal withdrawal() {
        return new Withdrawal(
                LocalDate.of(2026, 11, 12),
                b.texts().sentence(),
                new Link(b.url("stories/story-1"), b.texts().titles().get(1)),
                false);
    }

    private ListPage list(String kind, List<Card> cards, Pager pager) {
        List<MenuItem> kinds = List.of(
                new MenuItem("kinds.story", b.url("stories"), kind.equals("story")),
                new MenuItem("kinds.result", b.url("results"), kind.equals("result")),
                new MenuItem("kinds.exhibit", b.url("exhibits"), kind.equals("exhibit")));
        return new ListPage(frame(kind + "s"), kind, kinds, cards, pager);
    }

    private SearchPage search(String problem, int results) {
        String text = b.texts().topic();
        SearchPiece met = new SearchPiece(text, true);
        SearchPiece rest = new SearchPiece(" " + b.texts().sentence(), false);
        SearchCount here = new SearchCount("en", "English", results, true, b.url("search"));
        return new SearchPage(
                frame("search"),
                b.url("search"),
                text,
                problem,
                results,
                results > 0,
                results > 0,
                new Link(b.url("search"), results > 0 ? text : ""),
                b.cards(results).stream()
                        .map(card -> new SearchHit(card, List.of(met, rest), List.of(rest, met), Blocks.ENGLISH, true))
                        .toList(),
                Pager.single(results),
                problem.isEmpty() ? List.of(new SearchFilter("language", true, List.of(here))) : List.of(),
                List.of(
                        new MenuItem("search.order.relevance", b.url("search"), true),
                        new MenuItem("search.order.date", b.url("search"), false)),
                "",
                problem.isEmpty() ? b.url("search") : "",
                results == 0 && problem.isEmpty()
                        ? List.of(new SearchCount("ja", "", 3, false, b.url("search")))
                        : List.of());
    }

    private Pager pager() {
        List<PagerLink> pages = List.of(
                new PagerLink(1, b.url("stories"), false),
                new PagerLink(2, b.url("stories?page=2"), true),
                new PagerLink(0, "", false),
                new PagerLink(9, b.url("stories?page=9"), false));
        return new Pager(2, 9, 104, b.url("stories"), b.url("stories?page=3"), pages);
    }

    private CountryPage country(List<Card> cards) {
        boolean any = !cards.isEmpty();
        return new CountryPage(
                b.withCrumbs(
                        b.frame("", "", "countries/zm"),
                        Crumb.section("menu.home", b.url("")),
                        Crumb.section("menu.countries", b.url("countries")),
                        Crumb.named(b.texts().region(), b.url("countries"))),
                b.texts().country(),
                b.texts().region(),
                b.url("countries"),
                cards,
                Pager.single(cards.size()),
                any ? List.of(b.programme()) : List.of(),
                any ? List.of(b.person(1)) : List.of(),
                any ? List.of(b.venue()) : List.of(),
                List.of(
                        new CountryLink(b.url("countries/mg"), "Madagascar", 2),
                        new CountryLink(b.url("countries/ga"), "Gabon", 1)));
    }

    private GonePage gone() {
        return new GonePage(b.bareFrame(), b.texts().titles().get(0), withdrawal(), List.of(), b.cards(3));
    }

    /** The page for a story that exists in other languages. */
    public MissingLanguagePage missingLanguage() {
        return new MissingLanguagePage(b.bareFrame(), b.elsewhere(), b.cards(3));
    }
}
