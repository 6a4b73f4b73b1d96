package org.engawa.web.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;
import java.util.stream.Stream;
import org.engawa.locale.MessageFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a name stands beside a day, each is read as it would be alone, whichever way either is written. */
class MixedDirectionsTest {
    private static final String[] NAMES = {"Hanako", "花子", "سارة"};
    private static final String[] DAYS = {"Nov 29, 2026, 9:13 AM", "2026/11/29 9:13", "29\u200f/11\u200f/2026, 9:13 ص"};

    static Stream<Arguments> pairs() {
        return Stream.of("en", "ja", "ar")
                .flatMap(language -> Stream.of("board.saved", "remarks.head")
                        .flatMap(key -> Stream.of(NAMES)
                                .flatMap(name -> Stream.of(DAYS).map(day -> Arguments.of(language, key, name, day)))));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aNameAndADayDoNotMix(String language, String key, String name, String day) {
        String said = MessageFile.nearest(MixedDirectionsTest.class, language).say(key, name, day);
        byte page = language.equals("ar") ? Bidi.RTL : Bidi.LTR;
        assertThat(seen(said, page)).contains(seen(name, Bidi.LEVEL_DEFAULT_LTR), seen(day, Bidi.LEVEL_DEFAULT_LTR));
    }

    /** The characters from left to right, as they are seen (UAX 9). */
    private static String seen(String text, byte paragraph) {
        return new Bidi(text, paragraph).writeReordered(Bidi.REMOVE_BIDI_CONTROLS);
    }
}
