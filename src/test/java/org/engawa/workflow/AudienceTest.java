package org.engawa.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.engawa.locale.LocalText;
import org.engawa.organization.Assignment;
import org.engawa.organization.Member;
import org.engawa.organization.Mission;
import org.engawa.organization.Role;
import org.engawa.story.Author;
import org.engawa.story.ChangeWeight;
import org.engawa.story.Correction;
import org.engawa.story.Details;
import org.engawa.story.Edition;
import org.engawa.story.Origin;
import org.engawa.story.Slug;
import org.engawa.story.Story;
import org.engawa.story.StoryFacts;
import org.engawa.story.StoryText;
import org.engawa.story.Writing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is told of what: those who may act next and those who had a hand in it, and nobody else. */
class AudienceTest {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-26T12:00:00Z");
    private static final Mission LUSAKA = new Mission(
            "lusaka",
            Mission.MissionKind.EMBASSY,
            LocalText.of("en", "Lusaka"),
            "ZM",
            ZoneId.of("Africa/Lusaka"),
            "desk",
            false,
            null);

    private final Member mwansa = member("mwansa", "CONTRIBUTOR:lusaka");
    private final Member other = member("other", "CONTRIBUTOR:lusaka");
    private final Member claire = member("claire", "TRANSLATOR:lusaka:fr");
    private final Member denis = member("denis", "REVIEWER:lusaka:fr");
    private final Member aoki = member("aoki", "DESK_OFFICER:desk");
    private final Member mori = member("mori", "DESK_OFFICER:desk");
    private final Member editor = member("editor", "MISSION_EDITOR:lusaka");
    private final Member press = member("press", "PRESS_OFFICER:desk");
    private final Member admin = member("admin", "ADMINISTRATOR");
    private final Member stranger = member("stranger", "DESK_OFFICER:elsewhere", "REVIEWER:nairobi:fr");
    private final List<Member> all = List.of(mwansa, other, claire, denis, aoki, mori, editor, press, admin, stranger);

    private final Story story = Story.begin(
            new Slug("lead"),
            "en",
            StoryFacts.begin("lusaka", "ZM", new Details.Article(LocalText.of("en", "The embassy")), NOON),
            Origin.NEWSROOM);
    private final Edition english = story.translationOrNew("en").begin(writing("One"), author(mwansa), NOON);

    private static Member member(String name, String... roles) {
        Member member = Member.join(name + "@example.org", name, "en", ZoneId.of("UTC"), NOON);
        member.assign(Arrays.stream(roles).map(AudienceTest::assignment).toList());
        return member;
    }

    private static Assignment assignment(String words) {
        String[] parts = words.split(":");
        return Assignment.of(
                Role.valueOf(parts[0]), parts.length > 1 ? parts[1] : null, parts.length > 2 ? parts[2] : null);
    }

    private static Writing writing(String body) {
        return new Writing(new StoryText("Title", "Summary", body, null), null);
    }

    private static Author author(Member member) {
        return new Author(member.id(), member.name());
    }

    private List<String> told(Act act, Edition edition, Member actor) {
        Case it = new Case(actor, "", story, LUSAKA, edition.translation().language(), edition, NOON);
        return words(Happening.of(it, act, edition));
    }

    private List<String> words(Happening it) {
        return Audience.of(it, all).stream()
                .map(told -> told.member().name() + " " + told.occasion() + " " + told.language())
                .toList();
    }

    @Test
    void whoMayReviewIsToldOfWhatIsSentAndNobodyWhoWroteIt() {
        english.submit(mwansa.id());
        assertThat(told(Act.SUBMIT, english, mwansa)).containsExactly("aoki REVIEW en", "mori REVIEW en");
        english.reopen();
        english.save(writing("Two"), author(mori), false, NOON);
        english.submit(mwansa.id());
        assertThat(told(Act.SUBMIT, english, mwansa)).containsExactly("aoki REVIEW en");
        aoki.disable(true);
        assertThat(told(Act.SUBMIT, english, mwansa)).isEmpty();
    }

    @Test
    void aTranslationIsToldToThoseWhoHoldItsLanguage() {
        Edition french = story.translationOrNew("fr").begin(writing("Un"), author(claire), NOON);
        french.submit(claire.id());
        assertThat(told(Act.SUBMIT, french, claire)).containsExactly("denis REVIEW fr");
    }

    @Test
    void whoWroteIsToldWhatBecameOfIt() {
        english.save(writing("Two"), author(other), false, NOON);
        english.submit(mwansa.id());
        english.giveBack("Why?");
        assertThat(told(Act.RETURN, english, aoki)).containsExactly("mwansa RETURNED en", "other RETURNED en");
        english.submit(mwansa.id());
        english.approve(aoki.id());
        assertThat(told(Act.APPROVE, english, aoki))
                .containsExactly("mwansa APPROVED en", "other APPROVED en", "mori PUBLISH en");
        english.schedule(NOON.plusHours(1), mori.id());
        assertThat(told(Act.SCHEDULE, english, mori))
                .containsExactly("mwansa SCHEDULED en", "other SCHEDULED en", "aoki SCHEDULED en");
        english.publish(NOON.plusHours(1));
        assertThat(words(Happening.ofClock(false, LUSAKA, english, NOON)))
                .containsExactly("mwansa PUBLISHED en", "other PUBLISHED en", "aoki PUBLISHED en", "mori PUBLISHED en");
    }

    @Test
    void whoLostTheRoleIsToldNothingMore() {
        english.submit(mwansa.id());
        english.giveBack("Why?");
        mwansa.assign(List.of(assignment("CONTRIBUTOR:nairobi")));
        assertThat(told(Act.RETURN, english, aoki)).isEmpty();
    }

    @Test
    void officersAreToldAtOnceWhenAReleaseIsRefused() {
        english.submit(mwansa.id());
        english.approve(aoki.id());
        english.schedule(NOON.plusHours(1), aoki.id());
        english.unschedule();
        assertThat(words(Happening.ofClock(true, LUSAKA, english, NOON)))
                .containsExactly("mwansa RELEASE_REFUSED en", "aoki RELEASE_REFUSED en", "mori RELEASE_REFUSED en");
    }

    @Test
    void theDeskIsAlarmedByAnEmergency() {
        english.publishUnreviewed(NOON, "Now");
        assertThat(told(Act.PUBLISH_IN_EMERGENCY, english, press))
                .containsExactly(
                        "mwansa EMERGENCY en", "aoki UNREVIEWED en", "mori UNREVIEWED en", "editor EMERGENCY en");
        english.approve(aoki.id());
        assertThat(told(Act.APPROVE_AFTERWARDS, english, aoki)).containsExactly("mwansa REVIEWED en");
        Edition french = story.translationOrNew("fr").begin(writing("Un"), author(claire), NOON);
        french.publishUnreviewed(NOON, "Now");
        assertThat(told(Act.PUBLISH_IN_EMERGENCY, french, press))
                .containsExactly(
                        "claire EMERGENCY fr",
                        "denis UNREVIEWED fr",
                        "aoki EMERGENCY fr",
                        "mori EMERGENCY fr",
                        "editor EMERGENCY fr");
    }

    @ParameterizedTest
    @EnumSource(ChangeWeight.class)
    void translatorsAreToldWhatMattersOfAChangedOriginal(ChangeWeight weight) {
        english.publishUnreviewed(NOON, "First");
        Edition french = story.translationOrNew("fr").begin(writing("Un"), author(claire), NOON);
        french.follow(english.current().id());
        french.publishUnreviewed(NOON, "First");
        assertThat(told(Act.PUBLISH, english, aoki)).as("nothing is behind yet").containsExactly("mwansa PUBLISHED en");
        Edition second = story.translationOrNew("en").begin(writing("Two"), author(mwansa), NOON);
        second.weigh(new Correction(weight, null));
        second.publishUnreviewed(NOON, "Second");
        List<String> told = told(Act.PUBLISH, second, aoki);
        if (weight == ChangeWeight.TYPO) {
            assertThat(told).containsExactly("mwansa PUBLISHED en");
        } else {
            assertThat(told).containsExactly("mwansa PUBLISHED en", "claire ORIGINAL_CHANGED fr");
        }
    }

    @Test
    void aWithdrawnLanguageIsToldToThoseWhoHadAHandInIt() {
        english.publishUnreviewed(NOON, "First");
        Edition french = story.translationOrNew("fr").begin(writing("Un"), author(claire), NOON);
        french.publishUnreviewed(NOON, "First");
        french.withdraw();
        assertThat(told(Act.WITHDRAW_LANGUAGE, french, editor))
                .containsExactly(
                        "claire LANGUAGE_WITHDRAWN fr", "aoki LANGUAGE_WITHDRAWN fr", "mori LANGUAGE_WITHDRAWN fr");
        french.publish(NOON);
        assertThat(told(Act.RESTORE_LANGUAGE, french, aoki))
                .containsExactly(
                        "claire LANGUAGE_RESTORED fr",
                        "mori LANGUAGE_RESTORED fr",
                        "editor LANGUAGE_RESTORED fr",
                        "press LANGUAGE_RESTORED fr");
    }

    @Test
    void aWithdrawalIsToldToAllWhoHadAHandInAnyLanguage() {
        english.publishUnreviewed(NOON, "First");
        Edition french = story.translationOrNew("fr").begin(writing("Un"), author(claire), NOON);
        french.publishUnreviewed(NOON, "First");
        assertThat(told(Act.CORRECT, english, other)).containsExactly("mwansa CORRECTING en");
        english.withdraw();
        french.withdraw();
        assertThat(told(Act.WITHDRAW, english, editor))
                .containsExactly(
                        "mwansa WITHDRAWN en", "claire WITHDRAWN en", "aoki WITHDRAWN en", "mori WITHDRAWN en");
        english.publish(NOON);
        french.publish(NOON);
        assertThat(told(Act.RESTORE, english, aoki))
                .containsExactly(
                        "mwansa RESTORED en",
                        "claire RESTORED en",
                        "mori RESTORED en",
                        "editor RESTORED en",
                        "press RESTORED en");
    }

    @ParameterizedTest
    @EnumSource(
            value = Act.class,
            names = {
                "SAVE",
                "START",
                "TRANSLATE",
                "FOLLOW",
                "OPEN",
                "TAKE_BACK",
                "REOPEN",
                "WEIGH",
                "DELETE",
                "BRING_BACK"
            })
    void nobodyIsToldOfWhatIsOnlyWork(Act act) {
        assertThat(Audience.concerns(act)).isFalse();
        assertThat(told(act, english, mwansa)).isEmpty();
    }
}
