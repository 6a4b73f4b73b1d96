package org.engawa.story;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.engawa.NastyTexts;
import org.engawa.locale.LocalText;
import org.engawa.vocabulary.Ror;
import org.jspecify.annotations.Nullable;

/** Facts of all kinds with nasty texts in every place that takes a text; the same for the same seed. */
public final class GeneratedFacts {
    private static final List<String> LANGUAGES = List.of("en", "ja", "fr", "ar", "zh-Hans", "pt-BR", "no", "id", "es");
    private static final List<String> ZONES =
            List.of("Asia/Tokyo", "America/Sao_Paulo", "UTC", "Etc/GMT+9", "+09:30", "Z");

    private final Random random;

    public GeneratedFacts(Random random) {
        this.random = random;
    }

    /** Facts whose pictures are these. */
    public StoryFacts facts(Kind kind, List<PictureFacts> pictures) {
        boolean exhibit = kind == Kind.EXHIBIT;
        return new StoryFacts(
                text(),
                time(),
                maybe(this::time),
                texts(0),
                texts(0),
                texts(1),
                texts(0),
                exhibit ? text() : maybe(this::text),
                details(kind),
                IntStream.range(0, random.nextInt(4)).mapToObj(this::evidence).toList(),
                pictures,
                pictures.isEmpty() ? null : maybe(() -> pictures.get(0).file()),
                maybe(this::withdrawal),
                maybe(() -> new Slug("base-" + random.nextInt(1000))));
    }

    public Details details(Kind kind) {
        PartialDate start = maybe(() -> date(1990, 2000));
        PartialDate end = maybe(() -> date(2001, 2030));
        return switch (kind) {
            case RESULT ->
                new Details.Result(
                        maybe(() -> one(Details.ResearchField.values())),
                        maybe(this::names),
                        maybe(() -> new ProjectCode(random.nextBoolean() ? "JPMJSA1501" : "no")),
                        start,
                        end,
                        many(() -> new Details.Partner(names(), text(), maybe(this::ror))));
            case PROFILE -> new Details.Profile(text());
            case EXHIBIT ->
                new Details.Exhibit(
                        start,
                        end,
                        maybe(() -> one(Details.Admission.values())),
                        one(Details.Status.values()),
                        maybe(this::address),
                        many(() -> new Details.Stop(
                                text(), maybe(() -> date(1990, 2000)), maybe(() -> date(2001, 2030)))));
            case EVENT ->
                new Details.Event(
                        eventTime(2024),
                        maybe(() -> eventTime(2026)),
                        ZONES.get(random.nextInt(ZONES.size())),
                        names(),
                        maybe(() -> one(Details.Attendance.values())),
                        one(Details.Status.values()),
                        maybe(this::names),
                        maybe(this::address));
            case SPEECH -> new Details.Speech(names(), names(), date(1990, 2030), maybe(this::names));
            case ARTICLE -> new Details.Article(names());
            case PROGRAMME -> new Details.Programme(text(), start, end, many(this::names), maybe(this::address));
            case CHALLENGE -> new Details.Challenge(text(), many(() -> 1 + random.nextInt(17)));
        };
    }

    public StoryText storyText(String body) {
        return new StoryText(text(), text(), body, maybe(this::text));
    }

    public String text() {
        return NastyTexts.next(random);
    }

    public LocalText names() {
        Map<String, String> texts = new LinkedHashMap<>();
        IntStream.rangeClosed(0, random.nextInt(4))
                .forEach(i -> texts.put(LANGUAGES.get(random.nextInt(LANGUAGES.size())), text()));
        return new LocalText(texts);
    }

    public PartialDate date(int firstYear, int lastYear) {
        LocalDate day =
                LocalDate.ofYearDay(firstYear + random.nextInt(lastYear - firstYear + 1), 1 + random.nextInt(365));
        String text = day.toString();
        return new PartialDate(text.substring(0, List.of(4, 7, 10).get(random.nextInt(3))));
    }

    public String address() {
        return List.of(
                        "https://example.org",
                        "http://example.org:8080/a?b=c&d=%20#e",
                        "https://xn--wgv71a119e.jp/%E7%B8%81",
                        "https://example.org/a'b(c)!~*")
                .get(random.nextInt(4));
    }

    public Ror ror() {
        return new Ror(List.of("05dxps055", "02mhbdp94").get(random.nextInt(2)));
    }

    public <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }

    public <T> List<T> many(Supplier<T> value) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(i -> value.get()).toList();
    }

    private List<String> texts(int atLeast) {
        return IntStream.range(0, atLeast + random.nextInt(4))
                .mapToObj(i -> text())
                .toList();
    }

    private Evidence evidence(int number) {
        return new Evidence(
                "source-" + number,
                text(),
                maybe(this::text),
                maybe(this::address),
                maybe(() -> new Doi("10." + (1000 + random.nextInt(9000)) + "/a(b)_#: 'c".replace(" ", ""))),
                maybe(() -> LANGUAGES.get(random.nextInt(LANGUAGES.size()))),
                maybe(() -> date(1900, 2030)),
                maybe(this::text));
    }

    /** How something was withdrawn. */
    public Withdrawal withdrawal() {
        Withdrawal.Manner manner = one(Withdrawal.Manner.values());
        Slug replacement = new Slug("story-" + random.nextInt(100));
        return new Withdrawal(
                LocalDate.of(2026, 1, 1).plusDays(random.nextInt(600)),
                manner,
                names(),
                manner == Withdrawal.Manner.REPLACED ? replacement : maybe(() -> replacement));
    }

    private OffsetDateTime time() {
        LocalDateTime local = LocalDateTime.of(2026, 1, 1, 0, 0)
                .plusSeconds(random.nextInt(40_000_000))
                .plusNanos(random.nextBoolean() ? 0 : random.nextInt(1_000_000_000));
        return local.atOffset(ZoneOffset.ofTotalSeconds((random.nextInt(97) - 48) * 900));
    }

    private EventTime eventTime(int year) {
        LocalDateTime time = LocalDateTime.of(year, 1, 1, 0, 0).plusMinutes(random.nextInt(500_000));
        return new EventTime(random.nextBoolean() ? time.toLocalDate().toString() : time.toString());
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
