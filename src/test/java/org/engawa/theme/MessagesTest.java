package org.engawa.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engawa.theme.view.LanguageView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private static final Theme THEME = Theme.load(ThemeFolder.ENGAWA, Phrases.NONE);
    /** Parts of keys that templates put together with a value of a view. */
    private static final Pattern COMPOSED = Pattern.compile(
            "(facet|press|search|suggest|kind|kinds|state|fact|field|admission|attendance|status|pattern|language)\\..+");

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja", "fr", "es", "pt", "ar", "zh-Hans", "id"})
    void saysTheSameThingsInEveryLanguage(String tag) throws IOException {
        Properties own = read(tag);
        Properties english = read("en");
        assertThat(own.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(own.getProperty(key)).describedAs(key).isNotBlank();
            assertThat(MessageFiles.placeholders(own.getProperty(key)))
                    .describedAs(tag + " " + key)
                    .isEqualTo(MessageFiles.placeholders(english.getProperty(key)));
        }
        long lines = Files.readString(file(tag))
                .lines()
                .filter(line -> line.contains(" = "))
                .count();
        assertThat(lines).describedAs("no key twice").isEqualTo(own.size());
    }

    private static final Set<String> ASKED_BY_THE_PROGRAM = Set.of(
            "date.until",
            "demonstration",
            "offline.kept",
            "offline.list",
            "republish.credit",
            "text.picture",
            "text.whole");

    @Test
    void noMessageIsUnused() throws IOException {
        StringBuilder templates = new StringBuilder();
        try (Stream<Path> files = Files.walk(ThemeFolder.ENGAWA.resolve("templates"))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                templates.append(Files.readString(file));
            }
        }
        Set<String> unused = new TreeSet<>();
        for (String key : THEME.messages(Locale.ENGLISH).keys()) {
            boolean asked = key.startsWith("menu.") || ASKED_BY_THE_PROGRAM.contains(key);
            if (!asked && !COMPOSED.matcher(key).matches() && templates.indexOf("'" + key + "'") < 0) {
                unused.add(key);
            }
        }
        assertThat(unused).isEmpty();
    }

    @Test
    void aSpanWithoutBeginningHasWords() {
        assertThat(THEME.messages(Locale.JAPANESE).find("date.until", Map.of("date", "2019年3月17日")))
                .contains("2019年3月17日まで");
    }

    @Test
    void everyKindPatternAndFactOfTheContentModelHasWords() {
        Set<String> keys = THEME.messages(Locale.ENGLISH).keys();
        for (String kind : "result profile exhibit event speech article programme challenge".split(" ")) {
            assertThat(keys).contains("kind." + kind, "kinds." + kind, "kinds." + kind + ".about");
        }
        for (org.engawa.media.Wagara pattern : org.engawa.media.Wagara.values()) {
            assertThat(keys).contains("pattern." + pattern.key());
        }
        for (String fact :
                ("field project code period partners person venue when admission website tour place attendance status organiser speaker"
                                + " occasion date author programme operators start topic goals opened city country")
                        .split(" ")) {
            assertThat(keys).contains("fact." + fact);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, 1, 1 story",
        "en, 2, 2 stories",
        "ja, 1, 読みもの 1件",
        "fr, 0, 0 récit",
        "fr, 2, 2 récits",
        "ar, 1, قصة واحدة",
        "ar, 2, قصتان",
        "ar, 3, 3 قصص",
        "ar, 11, 11 قصة",
        "zh-Hans, 5, 5篇故事",
        "id, 5, 5 cerita"
    })
    void countsAsTheLanguageCounts(String tag, int count, String expected) {
        Messages messages = THEME.messages(Locale.forLanguageTag(tag));
        assertThat(messages.find("count.stories", Map.of("count", count))).contains(expected);
    }

    @Test
    void languagesNameThemselves() {
        assertThat(THEME.languages().stream().map(LanguageView::name))
                .containsExactlyInAnyOrder(
                        "English", "日本語", "Français", "Español", "Português", "العربية", "简体中文", "Bahasa Indonesia");
        assertThat(THEME.languages().stream()
                        .filter(l -> l.direction().equals("rtl"))
                        .map(LanguageView::tag))
                .containsExactly("ar");
    }

    @Test
    void aLanguageTheThemeDoesNotSpeakGetsTheNearestOne() {
        assertThat(THEME.messages(Locale.forLanguageTag("pt-BR")).language().tag())
                .isEqualTo("pt");
        assertThat(THEME.messages(Locale.forLanguageTag("sw")).language().tag()).isEqualTo("en");
    }

    @Test
    void wordsDoNotDependOnTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            Theme theme = Theme.load(ThemeFolder.ENGAWA, Phrases.NONE);
            assertThat(theme.messages(Locale.JAPANESE).find("card.minutes", Map.of("minutes", 6)))
                    .contains("約6分");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Path file(String tag) {
        return ThemeFolder.ENGAWA.resolve("messages/" + tag + ".properties");
    }

    private static Properties read(String tag) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(Files.readString(file(tag))));
        return properties;
    }
}
