package org.engawa.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.engawa.account.AccountRefusal.Reason;
import org.engawa.audit.AuditEntry;
import org.engawa.organization.Assignment;
import org.engawa.organization.Role;
import org.engawa.testing.LogLines;
import org.engawa.testing.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may do what to the accounts of others, and that all of it is on record. */
class AdministrationTest {
    private static final Assignment ADMINISTRATOR = Assignment.of(Role.ADMINISTRATOR, null, null);
    private static final Assignment CONTRIBUTOR = Assignment.of(Role.CONTRIBUTOR, OneMission.KEY, null);

    @TempDir
    Path data;

    private House house;
    private Doer aoki;

    @BeforeEach
    void furnish() {
        house = new House(data);
        aoki = new Doer(house.member("aoki@example.org", ADMINISTRATOR), "192.0.2.5");
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void refused(Reason reason, Runnable act) {
        assertThatExceptionOfType(AccountRefusal.class)
                .isThrownBy(() -> house.run(act))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private UUID invited(String address, Assignment... roles) {
        return house.does(() -> house.administration.invite(aoki, House.newcomer(address, "Linh Tran"), List.of(roles)))
                .id();
    }

    private List<AuditEntry> record(UUID member) {
        return house.does(() -> house.audit.about("member/" + member));
    }

    /** What they prove themselves by is asked for once. Their roles, which come with them on the server, the members here ask for one by one. */
    @Test
    void askingForAllIsAFewQuestionsForHoweverMany() {
        int forFew = statements();
        int more = 20;
        for (int i = 0; i < more; i++) {
            invited("member-" + i + "@example.org", CONTRIBUTOR);
        }
        assertThat(statements()).isEqualTo(forFew + more);
    }

    private int statements() {
        house.credentials.entities.clear();
        return house.does(() -> Statements.during(
                house.credentials.entities,
                () -> assertThat(house.administration.colleagues(aoki)).isNotEmpty()));
    }

    @Test
    void letsNobodyElse() {
        UUID linh = invited("linh@example.org", CONTRIBUTOR);
        Doer mori = new Doer(house.contributor(), "192.0.2.6");
        Doer nobody = new Doer(UUID.randomUUID(), "192.0.2.7");
        for (Doer doer : List.of(mori, nobody)) {
            refused(Reason.ROLE, () -> house.administration.colleagues(doer));
            refused(Reason.ROLE, () -> house.administration.colleague(doer, linh));
            refused(
                    Reason.ROLE,
                    () -> house.administration.invite(doer, House.newcomer("x@example.org", "X"), List.of()));
            refused(Reason.ROLE, () -> house.administration.assign(doer, linh, List.of(ADMINISTRATOR)));
            refused(Reason.ROLE, () -> house.administration.disable(doer, linh, true));
            refused(Reason.ROLE, () -> house.passwordLinks.give(doer, linh));
            refused(Reason.ROLE, () -> house.factors.forget(doer, linh));
        }
        assertThat(record(linh)).extracting(AuditEntry::act).containsExactly("INVITE");
    }

    @Test
    void whoIsRefusedIsToldInTheLogByNothingButAnId() {
        UUID linh = invited("linh@example.org", CONTRIBUTOR);
        Doer mori = new Doer(house.contributor(), "192.0.2.6");
        try (LogLines log = LogLines.of(AccountRights.class)) {
            refused(Reason.ROLE, () -> house.administration.colleagues(mori));
            refused(Reason.ROLE, () -> house.administration.disable(mori, linh, true));
            String member = "Member " + mori.member() + " was refused ";
            assertThat(log.lines()).containsExactly(member + "a look at accounts", member + "DISABLE");
        }
    }

    @Test
    void letsNoAdministratorWhoIsOneNoLonger() {
        UUID second = house.member("second@example.org", ADMINISTRATOR);
        house.run(() -> house.administration.disable(aoki, second, true));
        refused(Reason.ROLE, () -> house.administration.colleagues(new Doer(second, "192.0.2.8")));
        house.run(() -> house.administration.disable(aoki, second, false));
        house.run(() -> house.administration.assign(aoki, second, List.of(CONTRIBUTOR)));
        refused(Reason.ROLE, () -> house.administration.colleagues(new Doer(second, "192.0.2.8")));
    }

    @Test
    void leavesSomebodyWhoKeepsTheAccounts() {
        UUID own = aoki.member();
        refused(Reason.OWN_ACCOUNT, () -> house.administration.disable(aoki, own, true));
        refused(Reason.LAST_ADMINISTRATOR, () -> house.administration.assign(aoki, own, List.of(CONTRIBUTOR)));
        house.run(() -> house.administration.assign(aoki, own, List.of(ADMINISTRATOR, CONTRIBUTOR)));
        UUID second = invited("second@example.org", ADMINISTRATOR);
        refused(Reason.LAST_ADMINISTRATOR, () -> house.administration.assign(aoki, own, List.of(CONTRIBUTOR)));
        house.run(() -> house.passwords.choose(second, House.PASSWORD));
        house.run(() -> house.administration.assign(aoki, own, List.of(CONTRIBUTOR)));
        Doer other = new Doer(second, "192.0.2.8");
        assertThat(house.does(() -> house.administration.colleagues(other)))
                .extracting(Colleague::address)
                .containsExactlyInAnyOrder("aoki@example.org", "second@example.org");
        house.run(() -> house.administration.disable(Doer.OPERATOR, second, true));
    }

    @Test
    void tellsHowMembersStand() {
        UUID linh = invited("linh@example.org", CONTRIBUTOR);
        assertThat(standing(linh)).isEqualTo(Colleague.State.INVITED);
        PasswordLinks.Given first = house.does(() -> house.passwordLinks.give(aoki, linh));
        assertThat(first.purpose()).isEqualTo(Purpose.INVITATION);
        assertThat(first.path()).matches("/newsroom/invitation\\?link=[A-Za-z0-9_-]{43}");
        String token = first.path().replaceFirst(".*=", "");
        assertThat(house.does(() -> house.accounts.choosePassword(token, House.PASSWORD, "198.51.100.4")))
                .isPresent();
        assertThat(standing(linh)).isEqualTo(Colleague.State.ACTIVE);
        assertThat(house.does(() -> house.passwordLinks.give(aoki, linh)).purpose())
                .isEqualTo(Purpose.RESET);
        house.run(() -> house.administration.disable(aoki, linh, true));
        assertThat(standing(linh)).isEqualTo(Colleague.State.DISABLED);
        refused(Reason.MEMBER_DISABLED, () -> house.passwordLinks.give(aoki, linh));
    }

    @Test
    void entersWhoDidWhatFromWhereWithBeforeAndAfter() {
        UUID linh = invited("linh@example.org", CONTRIBUTOR);
        house.run(() -> house.administration.assign(aoki, linh, List.of()));
        house.run(() -> house.administration.disable(aoki, linh, true));
        house.run(() -> house.administration.disable(Doer.OPERATOR, linh, false));
        house.run(() -> house.factors.forget(aoki, linh));
        house.run(() -> house.accounts.changePassword(linh, House.PASSWORD, "198.51.100.4"));
        List<AuditEntry> entries = record(linh);
        assertThat(entries)
                .extracting(AuditEntry::act)
                .containsExactly("INVITE", "ASSIGN", "DISABLE", "ENABLE", "FORGET_FACTOR", "CHOOSE_PASSWORD");
        AuditEntry assigned = entries.get(1);
        assertThat(assigned.actor()).isEqualTo("Mori Aoi");
        assertThat(assigned.member()).contains(aoki.member());
        assertThat(assigned.origin()).isEqualTo("192.0.2.5");
        assertThat(assigned.at().toInstant()).isEqualTo(house.now());
        assertThat(assigned.detail())
                .containsEntry("before", "CONTRIBUTOR of embassy-kenya")
                .containsEntry("after", "");
        assertThat(entries.get(3).actor()).isEqualTo("operator");
        assertThat(entries.get(3).member()).isEmpty();
        assertThat(entries.get(5).member()).contains(linh);
        assertThat(entries)
                .noneSatisfy(entry -> assertThat(entry.detail().toString()).contains(House.PASSWORD));
        assertThat(house.does(house.audit::firstBroken)).isEmpty();
    }

    @Test
    void whatIsRefusedLeavesNoTrace() {
        UUID linh = invited("linh@example.org");
        refused(
                Reason.MISSION_UNKNOWN,
                () -> house.administration.assign(
                        aoki, linh, List.of(Assignment.of(Role.CONTRIBUTOR, "atlantis", null))));
        assertThat(record(linh)).hasSize(1);
    }

    private Colleague.State standing(UUID member) {
        return house.does(() -> house.administration.colleague(aoki, member)).state();
    }
}
