package org.engawa.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engawa.organization.Assignment;
import org.engawa.organization.Member;
import org.engawa.organization.Role;
import org.engawa.story.Sight;
import org.junit.jupiter.api.Test;

/** Which stories exist for a member, and how a database is told. */
class SightOfMembersTest {
    private final Member member = Member.join(
            "claire@example.org", "Claire", "en", ZoneId.of("UTC"), OffsetDateTime.parse("2026-11-26T12:00:00Z"));
    private final Workplace workplace = Desk.of(member);

    @Test
    void whoSeesAllMissionsSeesAllButThoseThatTheSiteNoLongerKnows() {
        member.assign(List.of(Assignment.of(Role.DESK_OFFICER, "desk", null)));
        Sight sight = workplace.sight(member);
        assertThat(sight.missions()).containsExactlyInAnyOrder("lusaka", "nairobi");
        assertThat(sight.others()).contains(Set.of(Desk.CLOSED));
    }

    @Test
    void whoSeesFewMissionsSeesThese() {
        member.assign(List.of(Assignment.of(Role.CONTRIBUTOR, "lusaka", null)));
        assertThat(workplace.sight(member)).isEqualTo(new Sight(Set.of("lusaka"), Optional.empty(), Set.of()));
    }

    @Test
    void whoHasNoRoleSeesNothing() {
        assertThat(workplace.sight(member).isEmpty()).isTrue();
    }
}
