package org.engawa.web.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.NumberFormat;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.engawa.locale.MessageFile;
import org.engawa.web.newsroom.outside.OutsideWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page in Arabic has one family of digits, the one of the public pages, in whatever way a number comes into it. */
class DigitsTest {
    private static final String LATIN = "[^\\p{Nd}]*(?:[0-9]+[^\\p{Nd}]*)+";

    @ParameterizedTest
    @ValueSource(classes = {Words.class, OutsideWords.class})
    void countsHoursAndDaysHaveTheDigitsOfPublicPages(Class<?> room) {
        MessageFile words = MessageFile.nearest(room, "ar");
        Locale locale = words.locale();
        LocalDateTime hour = LocalDateTime.of(2026, 11, 27, 21, 45);
        assertThat(words.language()).isEqualTo("ar");
        assertThat(NumberFormat.getIntegerInstance(locale).format(12345)).isEqualTo("12,345");
        assertThat(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                        .localizedBy(locale)
                        .format(hour))
                .matches(LATIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"picker.all", "picker.found"})
    void whatIsSaidHasThemToo(String key) {
        assertThat(MessageFile.nearest(Words.class, "ar").say(key, 345)).contains("345");
        assertThat(MessageFile.nearest(Words.class, "ar").say("calendar.same-day", "27", "", 11))
                .contains("11 قصة");
    }
}
