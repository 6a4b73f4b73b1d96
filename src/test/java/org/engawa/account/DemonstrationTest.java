package org.engawa.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.engawa.organization.Member;
import org.engawa.organization.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationTest {
    @TempDir
    Path data;

    private House house;

    @BeforeEach
    void furnish() {
        house = new House(data);
        house.demonstration.on = true;
    }

    @AfterEach
    void close() {
        house.close();
    }

    private List<Member> cast() {
        return house.does(house.cast::all);
    }

    private Answer come(UUID member) {
        return house.does(() -> house.signIns.demonstrate(member, House.HOME));
    }

    @Test
    void anybodyComesInAsOneOfEachPart() {
        assertThat(house.does(house.cast::assemble)).isTrue();
        assertThat(house.does(house.cast::assemble)).as("once more").isTrue();
        assertThat(cast())
                .extracting(member -> member.assignments().iterator().next().role())
                .containsExactly(
                        Role.CONTRIBUTOR, Role.TRANSLATOR, Role.REVIEWER, Role.DESK_OFFICER, Role.ADMINISTRATOR);
        for (Member member : cast()) {
            Answer answer = come(member.id());
            assertThat(answer).isInstanceOf(Answer.Done.class);
            SignedIn known = house.recognise(House.token(answer)).orElseThrow();
            assertThat(known.member()).isEqualTo(member.id());
            assertThat(known.admitted()).isTrue();
        }
    }

    @Test
    void nobodyComesInAsAnybodyElse() {
        assertThat(house.does(house.cast::assemble)).isTrue();
        assertThat(come(house.contributor())).isInstanceOf(Answer.Refused.class);
        assertThat(come(new UUID(0, 0))).isInstanceOf(Answer.Refused.class);
        UUID shut = cast().get(0).id();
        house.run(() -> house.administration.disable(Doer.OPERATOR, shut, true));
        assertThat(come(shut)).isInstanceOf(Answer.Refused.class);
        assertThat(cast()).extracting(Member::id).doesNotContain(shut);
    }

    @Test
    void nobodyIsAddedToThoseWhoAreMembersAlready() {
        house.contributor();
        assertThat(house.does(house.cast::assemble)).isFalse();
        assertThat(cast()).isEmpty();
    }

    /** As when the database of a demonstration is served as a real site. */
    @Test
    void elsewhereTheyAreNobody() {
        house.run(house.cast::assemble);
        Member officer = cast().get(3);
        String token = House.token(come(officer.id()));
        house.run(() -> house.credentials.begun(officer.id()).choose(house.passwords.hashing.hash(House.PASSWORD)));
        house.demonstration.on = false;
        assertThat(house.recognise(token)).isEmpty();
        assertThat(come(officer.id())).isInstanceOf(Answer.Refused.class);
        assertThat(house.signIn(officer.address(), House.PASSWORD, House.HOME)).isInstanceOf(Answer.Refused.class);
        assertThat(cast()).isEmpty();
        assertThat(house.does(house.cast::assemble)).isFalse();
    }
}
