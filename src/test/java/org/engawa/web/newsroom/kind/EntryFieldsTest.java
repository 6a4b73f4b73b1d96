package org.engawa.web.newsroom.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.engawa.json.Json;
import org.engawa.locale.LocalText;
import org.engawa.vocabulary.Entry;
import org.engawa.vocabulary.Orcid;
import org.engawa.vocabulary.Person;
import org.engawa.vocabulary.Programme;
import org.engawa.vocabulary.Reference;
import org.engawa.vocabulary.Ror;
import org.engawa.vocabulary.TendedList;
import org.engawa.vocabulary.Venue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the files know of people, venues and programmes can be entered in the form, and comes back as it was entered. */
class EntryFieldsTest {
    private static final List<String> LANGUAGES = List.of("en", "ja", "ar");
    private static final List<Reference> SOURCES =
            List.of(new Reference("A report: “quoted”", "https://example.org/a?b=c"), new Reference("縁側", null));

    private static LocalText text(String english, String japanese) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("en", english);
        texts.put("ja", japanese);
        return new LocalText(texts);
    }

    static Stream<Entry> entries() {
        LocalText one = LocalText.of("ar", "بيت");
        return Stream.of(
                new Person(
                        "mori-aiko",
                        text("Mori Aiko", "森愛子"),
                        "もり あいこ",
                        new Orcid("0000-0002-1825-0097"),
                        "ZM",
                        text("hydrology", "水文学"),
                        one,
                        "https://example.org/",
                        SOURCES),
                new Person("aoki", one, null, null, "JP", one, one, null, List.of()),
                new Venue(
                        "hall",
                        text("The hall", "会館"),
                        text("A hall.", "会館です。"),
                        one,
                        "ZM",
                        "Africa/Lusaka",
                        "1 Cairo Road, Lusaka",
                        "2016-04",
                        "http://example.org",
                        SOURCES),
                new Venue("house", one, one, one, "JP", "Asia/Tokyo", null, null, null, List.of()),
                new Programme(
                        "satreps",
                        "SATREPS",
                        text("Research Partnership", "国際科学技術協力"),
                        one,
                        new Ror("05dxps055"),
                        "2008",
                        "2030-03-31",
                        "https://example.org/",
                        SOURCES),
                new Programme("chikyu", null, one, one, null, null, null, null, List.of()));
    }

    private static SentDetails.Values read(TendedList list, Map<String, String> sent) {
        return SentDetails.read(
                EntryFields.PREFIX,
                EntryFields.of(list),
                sent,
                LANGUAGES,
                (shape, key) -> List.of("ZM", "JP").contains(key));
    }

    private static Map<String, String> shown(Entry entry) {
        return ShownDetails.of(EntryFields.PREFIX, EntryFields.of(entry.list()), entry);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void whatIsShownAndSentIsWhatWas(Entry entry) {
        SentDetails.Values read = read(entry.list(), shown(entry));
        assertThat(read.flaws()).isEmpty();
        Map<String, Object> values = new HashMap<>(read.values());
        values.put("key", entry.key());
        assertThat(Json.<Entry>read(Json.write(values), type(entry))).isEqualTo(entry);
    }

    @SuppressWarnings("unchecked")
    private static Class<Entry> type(Entry entry) {
        return (Class<Entry>) (Class<?>) entry.getClass();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyFieldOfTheFilesIsThere(Entry entry) {
        assertThat(Stream.of(entry.getClass().getRecordComponents())
                        .map(RecordComponent::getName)
                        .filter(name -> !name.equals("key")))
                .containsExactlyInAnyOrderElementsOf(EntryFields.of(entry.list()).stream()
                        .map(KindField::name)
                        .toList());
    }

    @Test
    void theLanguagesOfAllTextsAreKnown() {
        Entry hall = entries()
                .filter(entry -> entry.key().equals("hall"))
                .findFirst()
                .orElseThrow();
        assertThat(ShownDetails.languages(EntryFields.of(TendedList.VENUES), hall))
                .containsExactlyInAnyOrder("en", "ja", "ar");
    }

    @ParameterizedTest
    @CsvSource({
        "mori-aiko, orcid, 0000-0002-1825-0098, orcid, problem.orcid-mistyped",
        "mori-aiko, orcid, Mori, orcid, problem.orcid",
        "mori-aiko, country, XX, country, problem.unlisted",
        "aoki, names-ar, '', names-en, problem.empty",
        "hall, zone, Lusaka, zone, problem.zone",
        "hall, opened, spring, opened, problem.date",
        "hall, evidence-0-title, '', evidence-0-title, problem.empty",
        "hall, evidence-1-url, example, evidence-1-url, problem.web-address",
        "satreps, ror, 05dxps056, ror, problem.ror-mistyped",
        "satreps, end, 2007, end, problem.end-first"
    })
    void whatTheFilesRefuseIsRefused(String key, String field, String typed, String id, String problem) {
        Entry entry =
                entries().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
        Map<String, String> sent = new HashMap<>(shown(entry));
        sent.put(EntryFields.PREFIX + "-" + field, typed);
        assertThat(read(entry.list(), sent).flaws())
                .extracting(SentDetails.Flaw::id, SentDetails.Flaw::problem)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(EntryFields.PREFIX + "-" + id, problem));
    }
}
