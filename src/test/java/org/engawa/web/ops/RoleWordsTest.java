package org.engawa.web.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.engawa.organization.Assignment;
import org.engawa.organization.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleWordsTest {
    @Test
    void readsWhatItWrites() {
        List<String> words = List.of("administrator", "desk-officer:engawa-desk", "translator:embassy-kenya:zh-Hans");
        List<Assignment> roles = RoleWords.read(words);
        assertThat(roles)
                .containsExactly(
                        Assignment.of(Role.ADMINISTRATOR, null, null),
                        Assignment.of(Role.DESK_OFFICER, "engawa-desk", null),
                        Assignment.of(Role.TRANSLATOR, "embassy-kenya", "zh-Hans"));
        assertThat(RoleWords.write(roles)).isEqualTo(String.join(", ", words));
        assertThat(RoleWords.write(List.of())).isEqualTo("no role");
    }

    @ParameterizedTest
    @CsvSource({
        "editor, There is no role `editor`; roles are contributor",
        "'', There is no role ``",
        "Administrator, There is no role `Administrator`",
        "administrator:embassy-kenya, write administrator",
        "contributor, write contributor:MISSION",
        "contributor:, write contributor:MISSION",
        "reviewer:embassy-kenya, write reviewer:MISSION:LANGUAGE",
        "reviewer:embassy-kenya:ja:x, write reviewer:MISSION:LANGUAGE",
        "reviewer:embassy-kenya:12, `12` is no language tag"
    })
    void namesTheMistakeAndTheRemedy(String word, String sentence) {
        assertThatExceptionOfType(BadWords.class)
                .isThrownBy(() -> RoleWords.read(List.of(word)))
                .satisfies(mistake -> assertThat(mistake.sentence()).contains(sentence));
    }
}
