package org.engawa.web.newsroom.kind;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.engawa.locale.LocalText;
import org.engawa.story.Details;
import org.engawa.story.EventTime;
import org.engawa.story.Kind;
import org.engawa.story.PartialDate;
import org.engawa.story.ProjectCode;
import org.engawa.vocabulary.Ror;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the files know of a kind can be entered in the form, and comes back as it was entered. */
class SentDetailsTest {
    private static final List<String> LANGUAGES = List.of("ja", "en", "zh-Hans", "ar");
    private static final Set<String> LISTED = Set.of("ZM", "JP", "satreps", "water", "mori-aiko", "house");

    private static SentDetails.Read read(Kind kind, Map<String, String> sent) {
        return SentDetails.read(kind, sent, LANGUAGES, (shape, key) -> LISTED.contains(key));
    }

    private static LocalText text(String japanese, String english) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("ja", japanese);
        texts.put("en", english);
        return new LocalText(texts);
    }

    static Stream<Details> details() {
        PartialDate start = new PartialDate("2015");
        PartialDate end = new PartialDate("2021-03");
        LocalText one = LocalText.of("zh-Hans", "北海道大学");
        return Stream.of(
                new Details.Result(
                        Details.ResearchField.DISASTER_PREVENTION,
                        text("鉛の汚染", "Lead"),
                        new ProjectCode("JPMJSA1501"),
                        start,
                        end,
                        List.of(
                                new Details.Partner(text("北海道大学", "Hokkaido University"), "JP", null),
                                new Details.Partner(one, "ZM", new Ror("05dxps055")))),
                new Details.Result(null, null, null, null, null, List.of()),
                new Details.Profile("mori-aiko"),
                new Details.Exhibit(
                        start,
                        end,
                        Details.Admission.PAID,
                        Details.Status.CANCELLED,
                        "https://example.org/a?b=c",
                        List.of(new Details.Stop("house", start, end), new Details.Stop("house", null, null))),
                new Details.Exhibit(null, null, null, Details.Status.SCHEDULED, null, List.of()),
                new Details.Event(
                        new EventTime("2026-11-03T18:30"),
                        new EventTime("2026-11-04"),
                        "Asia/Tokyo",
                        text("東京", "Tokyo"),
                        Details.Attendance.MIXED,
                        Details.Status.POSTPONED,
                        one,
                        "http://example.org"),
                new Details.Event(
                        new EventTime("2026-11-03"), null, "UTC", one, null, Details.Status.SCHEDULED, null, null),
                new Details.Speech(text("森", "Mori"), one, new PartialDate("2026-11-03"), one),
                new Details.Speech(one, one, new PartialDate("2026"), null),
                new Details.Article(text("森", "Mori")),
                new Details.Programme(
                        "satreps", start, end, List.of(text("国際協力機構", "JICA"), one), "https://example.org/"),
                new Details.Programme("satreps", null, null, List.of(), null),
                new Details.Challenge("water", List.of(6, 13)),
                new Details.Challenge("water", List.of()));
    }

    @ParameterizedTest
    @MethodSource("details")
    void whatIsShownAndSentIsWhatWas(Details details) {
        SentDetails.Read read = read(details.kind(), ShownDetails.of(details));
        assertThat(read.flaws()).isEmpty();
        assertThat(read.details()).contains(details);
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldAndWordOfTheFilesIsThere(Kind kind) {
        Class<?> type = Stream.of(
                        Details.class.getAnnotation(JsonSubTypes.class).value())
                .filter(each -> each.name().equals(kind.word()))
                .findFirst()
                .orElseThrow()
                .value();
        same(type, KindFields.of(kind));
    }

    private static void same(Class<?> type, List<KindField> fields) {
        Map<String, RecordComponent> components = new HashMap<>();
        Stream.of(type.getRecordComponents()).forEach(each -> components.put(each.getName(), each));
        assertThat(fields).extracting(KindField::name).containsExactlyInAnyOrderElementsOf(components.keySet());
        for (KindField field : fields) {
            RecordComponent component = components.get(field.name());
            if (component.getType().isEnum()) {
                assertThat(field.words()).containsExactlyInAnyOrderElementsOf(words(component.getType()));
            }
            Type of = component.getGenericType() instanceof ParameterizedType list
                    ? list.getActualTypeArguments()[0]
                    : String.class;
            if (of instanceof Class<?> entry && entry.isRecord() && entry != LocalText.class) {
                same(entry, field.parts());
            } else if (of == LocalText.class) {
                assertThat(field.parts()).extracting(KindField::shape).containsExactly(Shape.TEXT);
            }
        }
    }

    private static List<String> words(Class<?> type) {
        List<String> words = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            try {
                words.add(Objects.requireNonNull(
                                type.getField(constant.toString()).getAnnotation(JsonProperty.class))
                        .value());
            } catch (NoSuchFieldException e) {
                throw new AssertionError(e);
            }
        }
        return words;
    }

    @ParameterizedTest
    @CsvSource({
        "RESULT, start, ２０１６－０４, start, 2016-04",
        "RESULT, code, ＪＰＭＪＳＡ１５０１, code, JPMJSA1501",
        "RESULT, partners-0-ror, https://ror.org/05dxps055, partners-0-ror, 05dxps055",
        "EVENT, start, 2026-11-03 18:30, start, 2026-11-03T18:30",
        "CHALLENGE, goals, '６、13 ６', goals, '6, 13'",
        "RESULT, field, astrology, field, ",
        "EVENT, status, '', status, scheduled"
    })
    void whatAMachineCanPutRightIsPutRight(Kind kind, String field, String typed, String shown, String value) {
        Details example =
                details().filter(each -> each.kind() == kind).findFirst().orElseThrow();
        Map<String, String> sent = new HashMap<>(ShownDetails.of(example));
        sent.put(ShownDetails.PREFIX + "-" + field, typed);
        Details read = read(kind, sent).details().orElseThrow();
        assertThat(ShownDetails.of(read).get(ShownDetails.PREFIX + "-" + shown)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "RESULT, start, spring, start, problem.date",
        "RESULT, end, 2014, end, problem.end-first",
        "RESULT, code, JPMJ 1, code, problem.project-code",
        "RESULT, partners-1-ror, 05dxps056, partners-1-ror, problem.ror-mistyped",
        "RESULT, partners-1-ror, Hokkaido, partners-1-ror, problem.ror",
        "RESULT, partners-1-country, '', partners-1-country, problem.empty",
        "RESULT, partners-1-country, XX, partners-1-country, problem.unlisted",
        "RESULT, partners-1-name-zh-Hans, '', partners-1-name-ja, problem.empty",
        "PROFILE, person, '', person, problem.empty",
        "PROFILE, person, nobody, person, problem.unlisted",
        "EXHIBIT, website, javascript:alert(1), website, problem.web-address",
        "EXHIBIT, tour-1-end, 2026-02-30, tour-1-end, problem.date",
        "EXHIBIT, tour-0-end, 2014-12-31, tour-0-end, problem.end-first",
        "EVENT, start, tomorrow, start, problem.start",
        "EVENT, end, 2026-11-02T23:00, end, problem.end-first",
        "EVENT, zone, Mars/Base, zone, problem.zone",
        "SPEECH, date, 2026-13, date, problem.date",
        "CHALLENGE, goals, '6, 18', goals, problem.goals",
        "CHALLENGE, goals, water, goals, problem.goals"
    })
    void whatIsWrongIsToldAtItsField(Kind kind, String field, String typed, String told, String problem) {
        Details example =
                details().filter(each -> each.kind() == kind).findFirst().orElseThrow();
        Map<String, String> sent = new HashMap<>(ShownDetails.of(example));
        sent.put(ShownDetails.PREFIX + "-" + field, typed);
        SentDetails.Read read = read(kind, sent);
        assertThat(read.details()).isEmpty();
        assertThat(read.flaws())
                .extracting(SentDetails.Flaw::id, SentDetails.Flaw::problem)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(ShownDetails.PREFIX + "-" + told, problem));
    }

    @Test
    void anEntryWithoutAnythingIsNone() {
        Map<String, String> sent = Map.of(
                "detail-partners-0-name-en", " ",
                "detail-partners-0-country", "",
                "detail-partners-10-name-en", "University of Zambia",
                "detail-partners-10-country", "ZM");
        assertThat(SentDetails.rows("detail-partners", sent)).isEqualTo(11);
        assertThat(SentDetails.rows("detail-tour", sent)).isZero();
        assertThat(read(Kind.RESULT, sent).details())
                .contains(new Details.Result(
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(new Details.Partner(LocalText.of("en", "University of Zambia"), "ZM", null))));
    }
}
