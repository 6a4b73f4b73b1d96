package org.engawa.locale;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of notices and letters: the same in each language, and all of them used. */
class RoomWordsTest {
    private static Path file(String room, String tag) {
        return Path.of("src", "main", "resources", "org", "engawa", room, "messages_" + tag + ".properties");
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(Files.readString(file)));
        return properties;
    }

    @ParameterizedTest
    @CsvSource({
        "notification, ja",
        "notification, ar",
        "mail, ja",
        "mail, ar",
        "web/newsroom/outside, ja",
        "web/newsroom/outside, fr",
        "web/newsroom/outside, es",
        "web/newsroom/outside, pt",
        "web/newsroom/outside, ar",
        "web/newsroom/outside, zh-Hans",
        "web/newsroom/outside, id"
    })
    void everyLanguageSaysTheSame(String room, String language) throws IOException {
        Properties english = read(file(room, "en"));
        Properties other = read(file(room, language));
        assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(new TreeSet<>(new MessageFormat(other.getProperty(key), Locale.ENGLISH).getArgumentNames()))
                    .as(key)
                    .isSubsetOf(new MessageFormat(english.getProperty(key), Locale.ENGLISH).getArgumentNames());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"notification", "mail"})
    void everythingIsSaid(String room) throws IOException {
        String sources;
        try (Stream<Path> files = Files.list(Path.of("src", "main", "java", "org", "engawa", room))) {
            sources = files.map(RoomWordsTest::text).collect(Collectors.joining("\n"));
        }
        assertThat(read(file(room, "en")).stringPropertyNames())
                .allSatisfy(key -> assertThat(sources)
                        .as(key)
                        .containsAnyOf(
                                '"' + key + '"',
                                key.replaceFirst("notice\\.", "")
                                                .toUpperCase(Locale.ROOT)
                                                .replace('-', '_')
                                        + '('));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
