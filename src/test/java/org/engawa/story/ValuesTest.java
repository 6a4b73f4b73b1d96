package org.engawa.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.engawa.NastyTexts;
import org.engawa.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "tuvalu-living-sand", "2016", "a-b-c-1", "con"})
    void slugs(String text) {
        assertThat(Slug.isSlug(text)).isTrue();
        assertThat(new Slug(text)).hasToString(text).isEqualTo(new Slug(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "A", "-a", "a-", "a--b", "a b", "a_b", "é", "縁側", "a/b", "..", "a.b", "a\n", "\u0430", "１"})
    void noSlugs(String text) {
        assertThat(Slug.isSlug(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Slug(text));
    }

    @Test
    void slugsHaveAtMostEightyCharacters() {
        assertThat(Slug.isSlug("a".repeat(80))).isTrue();
        assertThat(Slug.isSlug("a".repeat(81))).isFalse();
    }

    @Test
    void nastyTextsAreSlugsOnlyWhenTheyLookLikeOne() {
        assertThat(NastyTexts.list())
                .allSatisfy(text -> assertThat(Slug.isSlug(text))
                        .isEqualTo(text.length() <= 80 && text.matches("[a-z0-9]+(-[a-z0-9]+)*")));
    }

    @ParameterizedTest
    @CsvSource({
        "2016, 2016-01-01, 2016-12-31",
        "2016-02, 2016-02-01, 2016-02-29",
        "2015-02, 2015-02-01, 2015-02-28",
        "2016-04-01, 2016-04-01, 2016-04-01"
    })
    void partialDatesMeanAllTheirDays(String text, LocalDate first, LocalDate last) {
        PartialDate date = new PartialDate(text);
        assertThat(date.firstDay()).isEqualTo(first);
        assertThat(date.lastDay()).isEqualTo(last);
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "16",
                "216",
                "02016",
                "2016-4",
                "2016-13",
                "2016-00",
                "2016-4-1",
                "2016-02-30",
                "2015-02-29",
                "2016/04",
                "20160401",
                "2016-04-01T00:00",
                "+12016-04-01",
                "-2016-04-01",
                "-201-04",
                "２０１６",
                "no",
                " 2016",
                "2016 "
            })
    void noPartialDates(String text) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> new PartialDate(text));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-20, 2025-08-20, false",
        "2025-08-20T09:30, 2025-08-20, true",
        "2025-08-20T09:30:15, 2025-08-20, true",
        "2024-02-29T00:00, 2024-02-29, true"
    })
    void eventTimesKnowTheirDay(String text, LocalDate day, boolean hour) {
        EventTime time = new EventTime(text);
        assertThat(time.day()).isEqualTo(day);
        assertThat(time.hasHour()).isEqualTo(hour);
        assertThat(time).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025",
                "2025-08",
                "2025-8-20",
                "2025-02-29",
                "2025-08-20T",
                "2025-08-20T24:01",
                "2025-08-20 09:30",
                "2025-08-20T9:30",
                "2025-08-20T09:30Z",
                "2025-08-20T09:30+09:00",
                "+12025-08-20T09:30",
                "-2025-08-20T09:30",
                "2025-08-20T09:60"
            })
    void noEventTimes(String text) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> new EventTime(text));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-20, 2025-08-21, true",
        "2025-08-20, 2025-08-20, false",
        "2025-08-21, 2025-08-20, false",
        "2025-08-20T09:30, 2025-08-20T17:00, true",
        "2025-08-20T17:00, 2025-08-20T09:30, false",
        "2025-08-20T09:30, 2025-08-20T09:30:01, true",
        "2025-08-20T17:00, 2025-08-20, false",
        "2025-08-20, 2025-08-20T17:00, false"
    })
    void eventTimesAreOrderedAsFarAsTheyAreKnown(String first, String second, boolean before) {
        assertThat(new EventTime(first).isBefore(new EventTime(second))).isEqualTo(before);
    }

    @Test
    void wordsOfKinds() {
        for (Kind kind : Kind.values()) {
            assertThat(Kind.of(kind.word())).isEqualTo(kind);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Kind.of("results"));
        assertThatIllegalArgumentException().isThrownBy(() -> Kind.of("Result"));
    }

    @Test
    void whatStandsWhereDecidesTheHash() {
        List<StoryText> texts = List.of(
                new StoryText("ab", "c", "d", null),
                new StoryText("a", "bc", "d", null),
                new StoryText("a", "b", "cd", null),
                new StoryText("a", "b", "c", "d"),
                new StoryText("abcd", "", "", null),
                new StoryText("", "abcd", "", null),
                new StoryText("", "", "abcd", null),
                new StoryText("", "", "", "abcd"),
                new StoryText("1:a", "", "", null),
                new StoryText("", "1:a", "", null),
                new StoryText("3:1:a", "", "", null),
                new StoryText("a", "1:b", "", null),
                new StoryText("a1:b", "", "", null),
                new StoryText("é", "", "", null),
                new StoryText("e\u0301", "", "", null));
        assertThat(texts).extracting(StoryText::hash).doesNotHaveDuplicates().allMatch(hash -> hash.length() == 64);
    }

    @Test
    void equalTextsAndOnlyTheseHaveEqualHashes() {
        Random random = new Random(7);
        Map<String, StoryText> byHash = new HashMap<>();
        for (int i = 0; i < 3000; i++) {
            StoryText text = new StoryText(
                    piece(random), piece(random), piece(random), random.nextBoolean() ? null : piece(random));
            StoryText before = byHash.put(text.hash(), text);
            assertThat(before == null || before.equals(text))
                    .as("%s and %s", before, text)
                    .isTrue();
        }
        assertThat(byHash).hasSizeGreaterThan(500);
    }

    /** Few enough that texts repeat, and made of what could be mistaken for the lengths in between. */
    private static String piece(Random random) {
        return List.of("", "a", "1:", "0:", "1:a", "2:", ":", "aa").get(random.nextInt(8));
    }

    @ParameterizedTest
    @EnumSource
    void detailsOfEveryKindComeBackFromJson(Kind kind) {
        GeneratedFacts generated = new GeneratedFacts(new Random(kind.ordinal()));
        for (int i = 0; i < 100; i++) {
            Details details = generated.details(kind);
            Details back = Json.read(Json.write(details), Details.class);
            assertThat(back).isEqualTo(details).hasToString(details.toString());
            assertThat(back.kind()).isEqualTo(kind);
        }
    }

    @ParameterizedTest
    @EnumSource
    void factsComeBackFromJson(Kind kind) {
        GeneratedFacts generated = new GeneratedFacts(new Random(100 + kind.ordinal()));
        PictureFacts picture = new PictureFacts(
                "縁側 1.png",
                "k".repeat(64),
                "image/png",
                3,
                2,
                generated.text(),
                null,
                generated.names(),
                null,
                null,
                null);
        for (int i = 0; i < 100; i++) {
            StoryFacts facts = generated.facts(kind, i % 2 == 0 ? List.of() : List.of(picture));
            StoryFactsConverter converter = new StoryFactsConverter();
            StoryFacts back = converter.convertToEntityAttribute(converter.convertToDatabaseColumn(facts));
            assertThat(back).isEqualTo(facts).hasToString(facts.toString()).hasSameHashCodeAs(facts);
            assertThat(back.kind()).isEqualTo(kind);
        }
    }

    @Test
    void textsComeBackFromJson() {
        GeneratedFacts generated = new GeneratedFacts(new Random(1));
        for (String nasty : NastyTexts.list()) {
            StoryText text = generated.storyText(nasty);
            assertThat(Json.read(Json.write(text), StoryText.class)).isEqualTo(text);
        }
    }

    @Test
    void aLaterProgramMayHaveWrittenMore() {
        assertThat(Json.read("{\"kind\":\"profile\",\"person\":\"p\",\"later\":[1,{}]}", Details.class))
                .isEqualTo(new Details.Profile("p"));
    }

    @Test
    void picturesAreFoundByTheirFile() {
        GeneratedFacts generated = new GeneratedFacts(new Random(2));
        PictureFacts picture = new PictureFacts("a.png", "k", "image/png", 1, 1, null, null, null, null, null, null);
        StoryFacts facts = generated.facts(Kind.ARTICLE, List.of(picture));
        assertThat(facts.picture("a.png")).contains(picture);
        assertThat(facts.picture("A.png")).isEmpty();
    }
}
