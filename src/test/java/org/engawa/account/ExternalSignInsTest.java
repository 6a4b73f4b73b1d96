package org.engawa.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.engawa.audit.AuditEntry;
import org.engawa.organization.Assignment;
import org.engawa.organization.Member;
import org.engawa.organization.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom a provider has proven comes in as the member who they are, with the roles that their claims give. */
class ExternalSignInsTest {
    private static final Assignment CONTRIBUTOR = Assignment.of(Role.CONTRIBUTOR, OneMission.KEY, null);
    private static final Assignment EDITOR = Assignment.of(Role.MISSION_EDITOR, OneMission.KEY, null);
    private static final Assignment ADMINISTRATOR = Assignment.of(Role.ADMINISTRATOR, null, null);

    private static final String ISSUER = "https://id.example";

    @TempDir
    private Path data;

    private House house;

    @BeforeEach
    void open() {
        house = new House(data);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aMemberIsFoundByAVerifiedAddressOnceAndThenByTheSubjectAlone() {
        UUID member = house.contributor();
        assertThat(signIn(proven("s1", null))).isInstanceOf(Answer.Refused.class);
        Answer first = signIn(proven("s1", House.ADDRESS.toUpperCase(java.util.Locale.ROOT)));
        assertThat(first).isInstanceOf(Answer.Done.class);
        assertThat(house.recognise(House.token(first)).orElseThrow().member()).isEqualTo(member);
        assertThat(signIn(proven("s1", null))).isInstanceOf(Answer.Done.class);
        assertThat(signIn(proven("s1", "other@example.org"))).isInstanceOf(Answer.Done.class);
    }

    @Test
    void whoComesAnewEndsTheSignInThatTheBrowserHad() {
        house.contributor();
        Optional<String> before = Optional.of(House.token(signIn(proven("s1", House.ADDRESS))));
        house.does(() -> house.external.signIn(proven("stranger", null), false, House.ELSEWHERE, before));
        assertThat(house.recognise(before.get())).as("who is refused keeps it").isPresent();
        Answer anew = house.does(() -> house.external.signIn(proven("s1", null), false, House.ELSEWHERE, before));
        assertThat(house.recognise(before.get())).isEmpty();
        assertThat(house.recognise(House.token(anew))).isPresent();
    }

    @Test
    void anAddressThatWentToAnotherSubjectOpensNothing() {
        house.contributor();
        signIn(proven("s1", House.ADDRESS));
        assertThat(signIn(proven("s2", House.ADDRESS))).isInstanceOf(Answer.Refused.class);
    }

    @Test
    void aStrangerAndADisabledMemberAreRefusedAlike() {
        UUID member = house.contributor();
        signIn(proven("s1", House.ADDRESS));
        house.run(() -> house.administration.disable(Doer.OPERATOR, member, true));
        Answer disabled = signIn(proven("s1", House.ADDRESS));
        assertThat(disabled).isEqualTo(signIn(proven("s3", "nobody@example.org")));
        assertThat(disabled).isEqualTo(new Answer.Refused());
        assertThat(signIn(proven("s4", House.ADDRESS))).isEqualTo(disabled);
    }

    @Test
    void ourSecondFactorIsOwedUnlessOneWasGivenThere() {
        UUID member = house.editor();
        assertThat(signIn(proven("s1", House.ADDRESS))).isInstanceOf(Answer.SecondFactorToSetUp.class);
        Answer strong = signIn(proven("s1", House.ADDRESS, null, true));
        assertThat(strong).isInstanceOf(Answer.Done.class);
        assertThat(house.recognise(House.token(strong)).orElseThrow().admitted())
                .isTrue();
        house.enrol(House.token(house.signIn(House.PASSWORD, House.HOME)));
        Answer weak = signIn(proven("s1", House.ADDRESS));
        assertThat(weak).isInstanceOf(Answer.SecondFactorWanted.class);
        assertThat(house.recognise(House.token(weak)).orElseThrow().admitted()).isFalse();
        assertThat(house.confirm(House.token(weak), house.code(member))).isInstanceOf(Answer.class);
    }

    @Test
    void claimsReplaceRolesAndEndOtherSignIns() {
        UUID member = house.contributor();
        Answer before = house.signIn(House.PASSWORD, House.HOME);
        assertThat(signIn(proven("s1", House.ADDRESS, List.of(CONTRIBUTOR), false)))
                .isInstanceOf(Answer.Done.class);
        assertThat(house.alive(before)).as("the roles are the same").isTrue();
        assertThat(signIn(proven("s1", House.ADDRESS, List.of(EDITOR), false)))
                .isInstanceOf(Answer.SecondFactorToSetUp.class);
        assertThat(house.alive(before)).isFalse();
        assertThat(member(member).assignments()).isEqualTo(Set.of(EDITOR));
        signIn(proven("s1", House.ADDRESS, List.of(Assignment.of(Role.CONTRIBUTOR, "nowhere", null)), false));
        assertThat(member(member).assignments()).isEmpty();
    }

    @Test
    void theLastAdministratorStaysOne() {
        UUID member = house.member(House.ADDRESS, ADMINISTRATOR);
        assertThat(signIn(proven("s1", House.ADDRESS, List.of(), true))).isInstanceOf(Answer.Done.class);
        assertThat(member(member).assignments()).isEqualTo(Set.of(ADMINISTRATOR));
        house.member("other@example.org", ADMINISTRATOR);
        signIn(proven("s1", House.ADDRESS, List.of(), true));
        assertThat(member(member).assignments()).isEmpty();
    }

    @Test
    void newcomersJoinOnlyWhereTheyMayAndWithARole() {
        ProvenIdentity who = proven("s1", "new@example.org", List.of(CONTRIBUTOR), false);
        assertThat(signIn(who)).isInstanceOf(Answer.Refused.class);
        assertThat(join(proven("s1", "new@example.org", List.of(), false))).isInstanceOf(Answer.Refused.class);
        assertThat(join(proven("s1", null, List.of(CONTRIBUTOR), false))).isInstanceOf(Answer.Refused.class);
        assertThat(join(proven("s1", "no address", List.of(CONTRIBUTOR), false)))
                .isInstanceOf(Answer.Refused.class);
        Answer joined = join(who);
        assertThat(joined).isInstanceOf(Answer.Done.class);
        Member member =
                member(house.recognise(House.token(joined)).orElseThrow().member());
        assertThat(member.address()).isEqualTo("new@example.org");
        assertThat(member.assignments()).isEqualTo(Set.of(CONTRIBUTOR));
        assertThat(house.does(() -> house.administration.colleague(Doer.OPERATOR, member.id()))
                        .state())
                .isEqualTo(Colleague.State.ACTIVE);
    }

    @Test
    void whatTheProviderSignedIsKeptAsLongAsTheSignIn() {
        house.contributor();
        String token = House.token(signIn(proven("s1", House.ADDRESS)));
        assertThat(house.does(() -> house.signIns.providerProof(token))).contains("header.claims-of-s1.signature");
        String typed = House.token(house.signIn(House.PASSWORD, House.HOME));
        assertThat(house.does(() -> house.signIns.providerProof(typed))).isEmpty();
        house.run(() -> house.signIns.signOut(token));
        assertThat(house.does(() -> house.signIns.providerProof(token))).isEmpty();
    }

    @Test
    void aLinkThatWasTakenAwayIsBroughtBackByItsMemberOnly() {
        UUID member = house.contributor();
        Answer there = signIn(proven("s1", House.ADDRESS));
        String here = House.token(house.signIn(House.PASSWORD, House.HOME));
        SignedIn by = house.recognise(here).orElseThrow();
        house.run(() -> house.providerLinks.unlink(by, ISSUER, "home"));
        assertThat(house.alive(there)).as("other sign-ins end").isFalse();
        assertThat(house.recognise(here)).isPresent();
        assertThat(signIn(proven("s1", House.ADDRESS))).isEqualTo(new Answer.Refused());
        assertThat(signIn(proven("s2", House.ADDRESS))).as("by another subject").isEqualTo(new Answer.Refused());
        assertThat(join(proven("s1", "new@example.org", List.of(CONTRIBUTOR), false)))
                .as("as somebody else")
                .isEqualTo(new Answer.Refused());
        assertThat(house.does(() -> house.providerLinks.of(member, ISSUER)))
                .hasValueSatisfying(link -> assertThat(link.stands()).isFalse());
        house.run(() -> house.providerLinks.linkAgain(by, ISSUER, "home"));
        assertThat(signIn(proven("s2", House.ADDRESS))).isEqualTo(new Answer.Refused());
        assertThat(signIn(proven("s1", null))).isInstanceOf(Answer.Done.class);
    }

    @Test
    void anAdministratorHasItForgottenThatALinkWasTakenAway() {
        UUID member = house.contributor();
        Doer administrator = new Doer(house.member("aoki@example.org", ADMINISTRATOR), "home");
        Doer self = new Doer(member, "home");
        signIn(proven("s1", House.ADDRESS));
        assertThat(house.does(() -> house.providerLinks.takenAway(administrator, member)))
                .isFalse();
        assertThatThrownBy(() -> house.run(() -> house.providerLinks.forget(administrator, member)))
                .as("it stands")
                .isInstanceOf(AccountRefusal.class);
        SignedIn by = house.recognise(House.token(house.signIn(House.PASSWORD, House.HOME)))
                .orElseThrow();
        house.run(() -> house.providerLinks.unlink(by, ISSUER, "home"));
        for (Runnable act : List.<Runnable>of(
                () -> house.providerLinks.takenAway(self, member), () -> house.providerLinks.forget(self, member))) {
            assertThatThrownBy(() -> house.run(act))
                    .isInstanceOfSatisfying(
                            AccountRefusal.class,
                            refusal -> assertThat(refusal.reason()).isEqualTo(AccountRefusal.Reason.ROLE));
        }
        assertThat(house.does(() -> house.providerLinks.takenAway(administrator, member)))
                .isTrue();
        house.run(() -> house.providerLinks.forget(administrator, member));
        assertThat(house.does(() -> house.audit.about("member/" + member)))
                .extracting(AuditEntry::act)
                .endsWith("UNLINK", "FORGET_UNLINKING");
        assertThat(house.does(() -> house.providerLinks.of(member, ISSUER))).isEmpty();
        assertThat(signIn(proven("s2", House.ADDRESS)))
                .as("who they are there by now")
                .isInstanceOf(Answer.Done.class);
        assertThat(house.does(() -> house.providerLinks.of(member, ISSUER)))
                .hasValueSatisfying(link -> assertThat(link.stands()).isTrue());
    }

    @Test
    void theOnlyWayToComeInIsNotTakenAway() {
        Answer joined = join(proven("s1", "new@example.org", List.of(CONTRIBUTOR), false));
        SignedIn by = house.recognise(House.token(joined)).orElseThrow();
        assertThat(house.does(() -> house.providerLinks.dispensable(by.member())))
                .isFalse();
        assertThatThrownBy(() -> house.run(() -> house.providerLinks.unlink(by, ISSUER, "home")))
                .isInstanceOfSatisfying(
                        AccountRefusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(AccountRefusal.Reason.NO_OTHER_WAY));
        assertThat(signIn(proven("s1", null))).isInstanceOf(Answer.Done.class);
        UUID editor = house.editor();
        assertThat(house.does(() -> house.providerLinks.dispensable(editor)))
                .as("a password without the second factor that is wanted")
                .isFalse();
        house.enrol(House.token(house.signIn(House.PASSWORD, House.HOME)));
        assertThat(house.does(() -> house.providerLinks.dispensable(editor))).isTrue();
        assertThatThrownBy(() -> house.run(() -> house.providerLinks.linkAgain(by, ISSUER, "home")))
                .as("none was taken away")
                .isInstanceOf(AccountRefusal.class);
    }

    private Answer signIn(ProvenIdentity who) {
        return house.does(() -> house.external.signIn(who, false, House.ELSEWHERE));
    }

    private Answer join(ProvenIdentity who) {
        return house.does(() -> house.external.signIn(who, true, House.ELSEWHERE));
    }

    private Member member(UUID id) {
        return house.does(() -> house.accounts.member(id)).orElseThrow();
    }

    private static ProvenIdentity proven(String subject, @Nullable String address) {
        return proven(subject, address, null, false);
    }

    private static ProvenIdentity proven(
            String subject, @Nullable String address, @Nullable List<Assignment> roles, boolean strong) {
        return new ProvenIdentity(
                ISSUER,
                subject,
                Optional.ofNullable(address),
                Optional.of("Mori Aoi"),
                Optional.ofNullable(roles),
                strong,
                "header.claims-of-" + subject + ".signature");
    }
}
