package org.engawa.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.engawa.organization.Assignment;
import org.engawa.organization.Member;
import org.engawa.organization.Mission;
import org.engawa.organization.Role;
import org.engawa.story.Admission;
import org.engawa.story.Insider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For whom a limited story of the embassy in Lusaka exists. */
class LimitPolicyTest {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-26T12:00:00Z");
    private static final Mission LUSAKA = new TwoMissions().byKey("lusaka").orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "CONTRIBUTOR:lusaka, , true, false",
        "CONTRIBUTOR:lusaka, WORKS, true, true",
        "MISSION_EDITOR:lusaka, , true, false",
        "MISSION_EDITOR:lusaka, NAMED, true, true",
        "DESK_OFFICER:desk, , true, false",
        "DESK_OFFICER:desk, GLASS, true, true",
        "ADMINISTRATOR, , true, false",
        "ADMINISTRATOR, , false, false",
        "ADMINISTRATOR, GLASS, true, true",
        "ADMINISTRATOR, GLASS, false, true",
        // A name or a broken glass is no role: with the role it is gone.
        "CONTRIBUTOR:nairobi, NAMED, true, false",
        "ADMINISTRATOR, NAMED, true, false",
        "DESK_OFFICER:nairobi, GLASS, true, false",
        "CONTRIBUTOR:nairobi, GLASS, false, false"
    })
    void aLimitedStoryExistsForItsInsidersOfTheMissionAndForWhoBrokeTheGlass(
            String role, Insider.Way way, boolean limited, boolean there) {
        Admission admission = new Admission("lusaka", limited, way == null ? Set.of() : Set.of(way));
        Member member = Member.join("someone@example.org", "Someone", "en", ZoneId.of("UTC"), NOON);
        String[] parts = role.split(":");
        member.assign(List.of(Assignment.of(Role.valueOf(parts[0]), parts.length > 1 ? parts[1] : null, null)));
        assertThat(EditorialPolicy.sees(member, LUSAKA, admission)).isEqualTo(there);
        member.disable(true);
        assertThat(EditorialPolicy.sees(member, LUSAKA, admission)).isFalse();
    }
}
