package org.engawa.theme.view;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engawa.media.Cover;
import org.engawa.media.WorldMap;

/** The parts of pages in tests, in one language. Covers are where {@code Preview} writes them. */
public final class Blocks {
    static final LanguageView ENGLISH = new LanguageView("en", "ltr", "English");
    static final LanguageView JAPANESE = new LanguageView("ja", "ltr", "日本語");
    static final LanguageView ARABIC = new LanguageView("ar", "rtl", "العربية");
    private static final List<String> TOPICS =
            List.of("environment", "disaster", "food", "energy", "exchange", "health", "space", "digital");
    private static final WorldMap MAP = new WorldMap();

    private final LanguageView language;
    private final SampleTexts texts;

    /** The parts of pages in a language. */
    public Blocks(LanguageView language) {
        this.language = language;
        this.texts = SampleTexts.in(language.tag());
    }

    SampleTexts texts() {
        return texts;
    }

    LanguageView language() {
        return language;
    }

    LanguageView other() {
        return language.tag().equals("en") ? JAPANESE : ENGLISH;
    }

    /** URL of a path in this language. */
    public String url(String path) {
        return "/" + language.tag() + "/" + path;
    }

    /** The site with all its parts. */
    public SiteView site() {
        List<MenuItem> menu = List.of(
                new MenuItem("menu.stories", url("stories"), true),
                new MenuItem("menu.countries", url("countries"), false),
                new MenuItem("menu.programmes", url("programmes"), false),
                new MenuItem("menu.topics", url("topics"), false),
                new MenuItem("menu.people", url("people"), false));
        return new SiteView(
                texts.site(),
                texts.tagline(),
                texts.mission(),
                url(""),
                url("search"),
                menu,
                List.of(new MenuItem("kinds.event", url("events"), false)),
                List.of(
                        new PageLink(url("about"), new Words(texts.mission(), language, false), true),
                        new PageLink("/" + other().tag() + "/privacy", new Words("Privacy", other(), true), false)),
                null);
    }

    /** A frame in three languages. */
    public FrameView frame(String title, String description, String path) {
        List<Alternate> alternates = List.of(ENGLISH, JAPANESE, ARABIC).stream()
                .map(each -> new Alternate(
                        each,
                        "https://engawa.example/" + each.tag() + "/" + path,
                        "/" + each.tag() + "/" + path,
                        each.tag().equals(language.tag())))
                .toList();
        return new FrameView(
                site(),
                language,
                title,
                description,
                "https://engawa.example" + url(path),
                "https://engawa.example/" + path,
                alternates,
                List.of(),
                "https://engawa.example/card.png",
                texts.sentence(),
                true,
                () -> "",
                new Follow(
                        List.of(new Follow.Feed("Atom", "application/atom+xml", "/" + language.tag() + "/feed.atom")),
                        "/" + language.tag() + "/calendar.ics"),
                url(path) + "?view=text",
                "/" + path + "?view=code",
                "0.1");
    }

    /** A frame without languages, address or trail, as errors have it. */
    public FrameView bareFrame() {
        return FrameView.bare(site(), language);
    }

    FrameView withCrumbs(FrameView frame, Crumb... crumbs) {
        return new FrameView(
                frame.site(),
                frame.language(),
                frame.title(),
                frame.description(),
                frame.canonical(),
                frame.neutral(),
                frame.alternates(),
                List.of(crumbs),
                frame.image(),
                frame.imageAlt(),
                frame.indexed(),
                frame.linkedData(),
                frame.follow(),
                frame.textOnly(),
                frame.code(),
                frame.version());
    }

    /** The n-th card. */
    public Card card(int n) {
        return card(n, texts.titles().get(n % 5), language, false);
    }

    /** A card that exists in another language only. */
    public Card foreignCard(int n) {
        return card(n, SampleTexts.in(other().tag()).titles().get(n % 5), other(), true);
    }

    /** A card whose title is as long as titles may be, and longer. */
    public Card longCard() {
        return card(7, texts.longTitle(), language, false);
    }

    /** A card of an exhibit that is on. */
    public Card exhibit(int n, String state) {
        Card card = card(n);
        Span run = new Span(LocalDate.of(2026, 10, 5), LocalDate.of(2027, 1, 17));
        return new Card(
                card.href(),
                card.title(),
                card.summary(),
                language,
                false,
                "exhibit",
                card.topic(),
                card.countries(),
                card.published(),
                0,
                card.panel(),
                run,
                state);
    }

    private Card card(int n, String title, LanguageView shown, boolean foreign) {
        String kind =
                List.of("result", "result", "challenge", "profile", "exhibit").get(n % 5);
        String summary = SampleTexts.in(shown.tag()).summaries().get(n % 5);
        return new Card(
                "/" + shown.tag() + "/stories/story-" + n,
                title,
                summary,
                shown,
                foreign,
                kind,
                new Link(url("topics/environment"), texts.topic()),
                List.of(new Link(url("countries/zm"), texts.country())),
                LocalDate.of(2026, 11, 19),
                4 + n % 5,
                cover("story-" + n, TOPICS.get(n % 8)),
                null,
                "");
    }

    static Panel cover(String id, String topic) {
        return Panel.cover("/covers/" + id + "." + topic + ".svg");
    }

    /** The files of covers by the paths used here. */
    public static Map<String, String> covers() {
        return IntStream.range(0, 40)
                .boxed()
                .flatMap(n -> TOPICS.stream()
                        .map(topic -> Map.entry(
                                "story-" + n + "." + topic + ".svg",
                                Cover.of("story-" + n, topic).svg())))
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Card> cards(int count) {
        return IntStream.range(0, count).mapToObj(this::card).toList();
    }

    Words words(String text) {
        return new Words(text, language, false);
    }

    /** The map and list of the world. */
    public WorldView world() {
        List<CountryPoint> points = List.of(
                point("zm", "Zambia", 2, -15.4, 28.3),
                point("bo", "Bolivia", 1, -16.5, -68.1),
                point("id", "Indonesia", 12, -6.2, 106.8),
                point("br", "Brazil", 3, -15.8, -47.9),
                point("tv", "Tuvalu", 1, -8.5, 179.2));
        List<CountryLink> links = points.stream()
                .map(p -> new CountryLink(p.href(), p.name(), p.count()))
                .toList();
        return new WorldView(
                MAP.land(),
                WorldMap.WIDTH,
                WorldMap.HEIGHT,
                MAP.home().x(),
                MAP.home().y(),
                points,
                List.of(
                        new RegionView(texts.region(), links.subList(0, 1)),
                        new RegionView(texts.region() + " 2", links.subList(1, 5))));
    }

    private CountryPoint point(String code, String name, int count, double latitude, double longitude) {
        WorldMap.Point point = MAP.point(latitude, longitude);
        return new CountryPoint(url("countries/" + code), name, count, point.x(), point.y());
    }

    ProgrammeCard programme() {
        return new ProgrammeCard(url("programmes/satreps"), "SATREPS", texts.programme(), texts.sentence(), 14);
    }

    PersonCard person(int n) {
        Words original = language.tag().equals("ja") ? null : new Words("真鍋 例" + n, JAPANESE, true);
        return new PersonCard(
                url("people/sample-" + n), "Sample Person " + n, original, texts.topic(), texts.mission());
    }

    VenueCard venue() {
        return new VenueCard(url("venues/london"), texts.venue(), texts.city(), new Link("", "GB"), 3);
    }

    List<EvidenceView> evidence() {
        return List.of(
                new EvidenceView("first", 1, words("KAMPAI"), "JICA", "https://source.example/1", Year.of(2016)),
                new EvidenceView(
                        "second",
                        2,
                        new Words("ザンビアにおける鉛汚染の研究", JAPANESE, !language.tag().equals("ja")),
                        "JST",
                        "https://source.example/2",
                        YearMonth.of(2019, 3)),
                new EvidenceView("seed", 3, words("Seed document"), "", "", null));
    }

    List<Fact> facts() {
        return List.of(
                Fact.of("field", new FactValue.Word("field.environment-energy")),
                Fact.of(
                        "project",
                        new FactValue.Text(
                                new Words(
                                        "ザンビアにおける鉛汚染のメカニズムの解明",
                                        JAPANESE,
                                        !language.tag().equals("ja")),
                                "")),
                Fact.of("code", new FactValue.Text(words("JPMJSA1501"), "")),
                Fact.of("period", new FactValue.When(new Span(YearMonth.of(2016, 1), YearMonth.of(2021, 3)), "")),
                Fact.of(
                        "partners",
                        new FactValue.Text(words(texts.mission()), texts.country()),
                        new FactValue.To(new Link(url("venues/london"), texts.venue()))),
                Fact.of("admission", new FactValue.Word("admission.free")),
                Fact.of("website", new FactValue.Site("https://www.example.org/", "www.example.org")));
    }

    /** A story in other languages than this. */
    List<Available> elsewhere() {
        return Stream.of(ENGLISH, JAPANESE, ARABIC)
                .filter(each -> !each.tag().equals(language.tag()))
                .map(each -> {
                    SampleTexts other = SampleTexts.in(each.tag());
                    String path = "/" + each.tag() + "/stories/story-0";
                    return new Available(
                            each, path, other.titles().get(0), other.summaries().get(0));
                })
                .toList();
    }
}
