package org.engawa.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.account.AccountRefusal.Reason;
import org.engawa.organization.Assignment;
import org.engawa.organization.Member;
import org.engawa.organization.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsTest {
    private static final Newcomer FIRST = House.newcomer("first@example.org", "First");

    @TempDir
    Path data;

    private House house;

    @BeforeEach
    void furnish() {
        house = new House(data);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private String link(Purpose purpose, UUID member) {
        return house.does(() -> house.links.issue(purpose, member));
    }

    private String setUpLink() {
        return house.does(() -> house.links.issue(Purpose.SET_UP, null));
    }

    private Optional<Member> setUp(String token, String password) {
        return house.does(() -> house.accounts.setUp(token, FIRST, password, "192.0.2.1"));
    }

    private Optional<Member> choose(String token, String password) {
        return house.does(() -> house.accounts.choosePassword(token, password, "192.0.2.1"));
    }

    private void refused(Reason reason, Runnable act) {
        assertThatExceptionOfType(AccountRefusal.class)
                .isThrownBy(() -> house.run(act))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    @Test
    void makesTheFirstMemberOnce() {
        String token = setUpLink();
        refused(Reason.PASSWORD_FLAWED, () -> house.accounts.setUp(token, FIRST, "engawa2026", ""));
        refused(
                Reason.ADDRESS_MALFORMED,
                () -> house.accounts.setUp(token, House.newcomer("first", "First"), House.PASSWORD, ""));
        assertThat(house.does(house.accounts::any)).isFalse();

        Member first = setUp(token, House.PASSWORD).orElseThrow();
        assertThat(first.holds(Role.ADMINISTRATOR)).isTrue();
        assertThat(house.signIn("first@example.org", House.PASSWORD, House.HOME))
                .isInstanceOf(Answer.SecondFactorToSetUp.class);
        assertThat(setUp(token, House.PASSWORD)).isEmpty();
        assertThat(setUp(setUpLink(), House.PASSWORD)).isEmpty();
        assertThat(house.does(house.accounts::all)).hasSize(1);
    }

    @Test
    void letsEachLinkDoOnlyWhatItIsFor() {
        UUID member = house.contributor();
        assertThat(setUp(link(Purpose.RESET, member), House.PASSWORD)).isEmpty();
        assertThat(choose(setUpLink(), House.PASSWORD)).isEmpty();
        assertThat(choose("", House.PASSWORD)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> link(Purpose.SET_UP, member));
        assertThatIllegalArgumentException().isThrownBy(() -> house.does(() -> house.links.issue(Purpose.RESET, null)));
    }

    @Test
    void letsTheInvitedChooseAPasswordOnce() {
        UUID id = house.does(() ->
                        house.administration.invite(Doer.OPERATOR, House.newcomer(House.ADDRESS, "Mori"), List.of()))
                .id();
        String token = link(Purpose.INVITATION, id);
        assertThat(house.does(() -> house.links.look(token)).orElseThrow().member())
                .contains(id);
        refused(Reason.PASSWORD_FLAWED, () -> house.accounts.choosePassword(token, "short", ""));
        assertThat(choose(token, House.PASSWORD).map(Member::id)).contains(id);
        assertThat(choose(token, House.PASSWORD)).isEmpty();
        assertThat(house.signIn(House.PASSWORD, House.HOME)).isInstanceOf(Answer.Done.class);
    }

    @Test
    void keepsTheSecondFactorWhenThePasswordIsReset() {
        UUID editor = house.editor();
        house.enrol(House.token(house.signIn(House.PASSWORD, House.HOME)));
        assertThat(choose(link(Purpose.RESET, editor), "nine otters under a bridge"))
                .isPresent();
        assertThat(house.signIn("nine otters under a bridge", House.HOME))
                .isInstanceOf(Answer.SecondFactorWanted.class);
    }

    @Test
    void letsLinksDie() {
        UUID member = house.contributor();
        String first = link(Purpose.RESET, member);
        String second = link(Purpose.RESET, member);
        assertThat(house.does(() -> house.links.look(first))).isEmpty();
        assertThat(house.does(() -> house.links.look(second))).isPresent();
        house.pass(Duration.ofMinutes(29));
        assertThat(house.does(() -> house.links.look(second))).isPresent();
        house.pass(Duration.ofMinutes(1));
        assertThat(house.does(() -> house.links.look(second))).isEmpty();
        assertThat(house.does(() -> house.links.use(second))).isFalse();
        String third = link(Purpose.RESET, member);
        assertThat(house.does(() -> house.links.use(third))).isTrue();
        assertThat(house.does(() -> house.links.use(third))).isFalse();
        String fourth = link(Purpose.RESET, member);
        house.run(() -> house.administration.disable(Doer.OPERATOR, member, true));
        assertThat(choose(fourth, House.PASSWORD)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "mori", "@example.org", "mori@", "mo ri@example.org", "mori@example.org\nbcc: x@y.z", "a@b@c"
            })
    void refusesWhatIsNoAddress(String address) {
        refused(
                Reason.ADDRESS_MALFORMED,
                () -> house.administration.invite(Doer.OPERATOR, House.newcomer(address, "Mori"), List.of()));
    }

    @Test
    void refusesWhatIsTakenOrUnknown() {
        UUID member = house.contributor();
        refused(
                Reason.ADDRESS_TAKEN,
                () -> house.administration.invite(
                        Doer.OPERATOR, House.newcomer(" MORI@example.org", "Other"), List.of()));
        refused(
                Reason.NAME_MALFORMED,
                () -> house.accounts.introduce(Doer.OPERATOR, member, " ", "en", ZoneId.of("UTC")));
        refused(
                Reason.NAME_MALFORMED,
                () -> house.accounts.introduce(Doer.OPERATOR, member, "a\u0007b", "en", ZoneId.of("UTC")));
        refused(
                Reason.MISSION_UNKNOWN,
                () -> house.administration.assign(
                        Doer.OPERATOR, member, List.of(Assignment.of(Role.CONTRIBUTOR, "embassy-atlantis", null))));
        refused(Reason.MEMBER_UNKNOWN, () -> house.administration.disable(Doer.OPERATOR, UUID.randomUUID(), true));
        Member same = house.does(() -> house.accounts.member(member)).orElseThrow();
        assertThat(same.name()).isEqualTo("Mori Aoi");
        assertThat(same.holds(Role.CONTRIBUTOR, OneMission.KEY)).isTrue();
    }

    @Test
    void introducesAMemberAnew() {
        UUID member = house.contributor();
        house.run(() -> house.accounts.introduce(Doer.OPERATOR, member, " 森 葵 ", "ja", ZoneId.of("Asia/Tokyo")));
        Member known = house.does(() -> house.accounts.byAddress(House.ADDRESS)).orElseThrow();
        assertThat(known.name()).isEqualTo("森 葵");
        assertThat(known.language()).isEqualTo("ja");
        assertThat(known.zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    }
}
