package org.engawa.locale;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.engawa.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {
    private static final Site ENGLISH = site("en", "en", "ja", "fr", "zh-Hans", "zh-Hant", "pt", "pt-BR");
    private static final Site JAPANESE = site("ja", "ja", "en", "fr");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en      | en ja fr zh-Hans zh-Hant pt pt-BR",
                "ja      | ja en fr zh-Hans zh-Hant pt pt-BR",
                "zh-Hant | zh-Hant zh-Hans en ja fr pt pt-BR",
                "pt-BR   | pt-BR pt en ja fr zh-Hans zh-Hant",
                "pt-AO   | pt-AO pt pt-BR en ja fr zh-Hans zh-Hant",
                "sw      | sw en ja fr zh-Hans zh-Hant pt pt-BR"
            })
    void preferencesBeginWithTheLanguageAndItsRelatives(String language, String order) {
        assertThat(ENGLISH.preferences(language)).containsExactly(order.split(" "));
    }

    @Test
    void englishComesBeforeAnotherDefault() {
        assertThat(JAPANESE.preferences("fr")).containsExactly("fr", "en", "ja");
        assertThat(JAPANESE.preferences("ja")).containsExactly("ja", "en", "fr");
    }

    @ParameterizedTest
    @CsvSource({
        "fr, fr en ja, en, fr",
        "fr, en ja, ja, en",
        "fr, ja, ja, ja",
        "fr, ja zh-Hans, zh-Hans, zh-Hans",
        "fr, ja zh-Hans, ja, ja",
        "zh-Hant, zh-Hans en, en, zh-Hans",
        "pt, pt-BR en, en, pt-BR",
        "en, ja fr, fr, fr",
        "en, ja fr, pt, fr"
    })
    void everyReaderIsShownSomething(String reader, String available, String original, String shown) {
        assertThat(ENGLISH.shownIn(reader, Set.of(available.split(" ")), original))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"ja, en fr, fr, en", "ja, fr, fr, fr", "fr, en ja, ja, en", "en, ja fr, fr, ja", "fr, ja en, en, en"})
    void theOriginalIsShownOnlyWithoutEnglish(String reader, String available, String original, String shown) {
        assertThat(JAPANESE.shownIn(reader, Set.of(available.split(" ")), original))
                .isEqualTo(shown);
    }

    @Test
    void whatIsShownIsAlwaysAvailableAndTheOwnLanguageIfItIs() {
        for (Site site : List.of(ENGLISH, JAPANESE)) {
            for (int choice = 1; choice < 1 << site.languages().size(); choice++) {
                Set<String> available = new TreeSet<>();
                for (int i = 0; i < site.languages().size(); i++) {
                    if ((choice >> i & 1) == 1) {
                        available.add(site.languages().get(i));
                    }
                }
                for (String reader : site.languages()) {
                    String shown =
                            site.shownIn(reader, available, available.iterator().next());
                    assertThat(available).contains(shown);
                    assertThat(shown.equals(reader)).isEqualTo(available.contains(reader));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ar-EG", "he", "fa", "ur", "ps", "dv", "yi", "az-Arab", "ckb", "und-Arab"})
    void rightToLeft(String language) {
        assertThat(Site.rightToLeft(language)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja", "zh-Hans", "id", "tr", "ar-Latn", "ru", "und", "ff"})
    void leftToRight(String language) {
        assertThat(Site.rightToLeft(language)).isFalse();
    }

    @Test
    void languagesAreThoseWritten() {
        assertThat(ENGLISH.speaks("zh-Hans")).isTrue();
        assertThat(ENGLISH.speaks("zh-hans")).isFalse();
        assertThat(ENGLISH.speaks("zh")).isFalse();
    }

    @Test
    void comesBackFromJson() {
        assertThat(Json.read(Json.write(ENGLISH), Site.class)).isEqualTo(ENGLISH);
    }

    @Test
    void textsAreFoundByPreferenceElseTheFirstWritten() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("sw", "Jina");
        texts.put("ja", "名");
        texts.put("en", "Name");
        LocalText name = new LocalText(texts);
        assertThat(name.in(List.of("fr", "ja", "en"))).isEqualTo(new LocalText.Localized("名", "ja"));
        assertThat(name.in(List.of("fr"))).isEqualTo(new LocalText.Localized("Jina", "sw"));
        assertThat(new LocalText(Map.of()).in(List.of("en"))).isEqualTo(new LocalText.Localized("", "und"));
    }

    @Test
    void textsKeepTheirOrderAndTheirOwnCopy() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String language : List.of("sw", "ja", "en", "ar", "fr")) {
            texts.put(language, "in " + language);
        }
        LocalText text = new LocalText(texts);
        texts.clear();
        assertThat(text.texts()).containsOnlyKeys("sw", "ja", "en", "ar", "fr");
        assertThat(Json.read(Json.write(text), LocalText.class).texts().keySet())
                .containsExactly("sw", "ja", "en", "ar", "fr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar-EG", "ja-JP-u-ca-japanese"})
    void theLocaleOfTheMachineChangesNothing(String machine) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(machine));
        try {
            assertThat(ENGLISH.preferences("zh-Hant").subList(0, 3)).containsExactly("zh-Hant", "zh-Hans", "en");
            assertThat(Site.rightToLeft("en")).isFalse();
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Site site(String defaultLanguage, String... languages) {
        return new Site(
                LocalText.of("en", "Engawa"),
                LocalText.of("en", "A veranda"),
                List.of(languages),
                defaultLanguage,
                URI.create("https://engawa.example"),
                ZoneId.of("Asia/Tokyo"),
                "engawa");
    }
}
