package org.engawa.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.engawa.locale.LocalText;
import org.junit.jupiter.api.Test;

/** What members tend stands beside what files say, and over it. */
class VocabularyTest {
    private static final Venue HALL = venue("hall", "The hall");
    private static final Venue HOUSE = venue("house", "The house");
    private static final Vocabulary FILES = Vocabulary.empty()
            .with(Vocabulary.of(HALL))
            .with(Vocabulary.of(HOUSE))
            .with(Vocabulary.of(person("mori-aiko", "Mori Aiko")));

    private static Venue venue(String key, String name) {
        LocalText text = LocalText.of("en", name);
        return new Venue(key, text, text, text, "JP", "Asia/Tokyo", null, null, null, List.of());
    }

    private static Person person(String key, String name) {
        LocalText text = LocalText.of("en", name);
        return new Person(key, text, null, null, "JP", text, text, null, List.of());
    }

    @Test
    void whatWasTendedTakesThePlaceOfWhatFilesSayAndKeepsIts() {
        Venue mended = venue("hall", "The great hall");
        Vocabulary all = FILES.with(Vocabulary.of(mended)).with(Vocabulary.of(venue("mill", "The mill")));
        assertThat(all.venues().keySet()).containsExactly("hall", "house", "mill");
        assertThat(all.venues()).containsEntry("hall", mended).containsEntry("house", HOUSE);
        assertThat(all.people()).isEqualTo(FILES.people());
    }

    @Test
    void onlyWhatFilesDontSayIsBeyondThem() {
        Vocabulary tended = Vocabulary.of(venue("hall", "The great hall"))
                .with(Vocabulary.of(HOUSE))
                .with(Vocabulary.of(person("aoki-haruka", "Aoki Haruka")));
        assertThat(tended.beyond(FILES).tended()).extracting(Entry::key).containsExactly("aoki-haruka", "hall");
        assertThat(tended.beyond(FILES.with(tended)).tended()).isEmpty();
    }

    @Test
    void everyTendedListIsFoundByItsNameAndHoldsItsEntries() {
        Programme programme = new Programme(
                "satreps",
                "SATREPS",
                LocalText.of("en", "A programme"),
                LocalText.of("en", "About it"),
                null,
                null,
                null,
                null,
                List.of());
        for (Entry entry : List.of(HALL, programme, person("mori-aiko", "Mori Aiko"))) {
            TendedList list = TendedList.named(entry.list().word()).orElseThrow();
            assertThat(list.of(Vocabulary.of(entry))).isEqualTo(Map.of(entry.key(), entry));
        }
        assertThat(TendedList.named("countries")).isEmpty();
    }
}
