package org.engawa.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engawa.workflow.Refusal.Why.FOUR_EYES;
import static org.engawa.workflow.Refusal.Why.ROLE;
import static org.engawa.workflow.Refusal.Why.STATE;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engawa.locale.LocalText;
import org.engawa.organization.Assignment;
import org.engawa.organization.Member;
import org.engawa.organization.Mission;
import org.engawa.organization.Role;
import org.engawa.story.Author;
import org.engawa.story.Details;
import org.engawa.story.Edition;
import org.engawa.story.EditionState;
import org.engawa.story.Origin;
import org.engawa.story.Slug;
import org.engawa.story.Story;
import org.engawa.story.StoryFacts;
import org.engawa.story.StoryText;
import org.engawa.story.Translation;
import org.engawa.story.Writing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EditorialPolicyTest {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-26T12:00:00Z");

    /**
     * Who may do what with a story of the embassy in Lusaka, whose desk publishes for it: with the original (o), with the
     * French translation (f), or with both (x).
     */
    private static final String TABLE = """
                                    START TRANSLATE CORRECT SAVE SUBMIT FOLLOW SUGGEST ACCEPT TAKE_BACK REOPEN OPEN RETURN APPROVE APPROVE_AFTERWARDS CLEAR WEIGH SCHEDULE UNSCHEDULE PUBLISH PUBLISH_IN_EMERGENCY WITHDRAW RESTORE DELETE BRING_BACK SHOW STOP_SHOWING REMARK ANSWER RESOLVE REOPEN_REMARK ASK_OUTSIDE STOP_ASKING RELEASE_TOGETHER RELEASE_APART LIMIT LIFT_LIMIT BREAK_GLASS ADAPT FOLLOW_BASE WITHDRAW_LANGUAGE RESTORE_LANGUAGE
            CONTRIBUTOR:lusaka      x     .         o       o    o      o      o       o      o         o      .    .      .       .                  .     .     .        .          .       .                    .        .       o      o          o    o            x      x      x       x               o           o                .             .             .     .          .           x     o           .                 .
            TRANSLATOR:lusaka:fr    .     f         f       f    f      f      f       f      f         f      .    .      .       .                  .     .     .        .          .       .                    .        .       f      f          f    f            x      x      x       x               f           f                .             .             .     .          .           .     .           .                 .
            TRANSLATOR:desk:fr      .     f         f       f    f      f      f       f      f         f      .    .      .       .                  .     .     .        .          .       .                    .        .       f      f          f    f            x      x      x       x               f           f                .             .             .     .          .           .     .           .                 .
            REVIEWER:lusaka:fr      .     .         .       .    .      .      .       .      .         .      f    f      f       f                  .     .     .        .          .       .                    .        .       .      .          f    f            x      x      x       x               f           f                .             .             .     .          .           .     .           .                 .
            REVIEWER:lusaka:en      .     .         .       .    .      .      .       .      .         .      o    o      o       o                  o     .     .        .          .       .                    .        .       .      .          o    o            x      x      x       x               o           o                .             .             .     .          .           .     .           .                 .
            REVIEWER:desk:fr        .     .         .       .    .      .      .       .      .         .      f    f      f       f                  .     .     .        .          .       .                    .        .       .      .          f    f            x      x      x       x               f           f                .             .             .     .          .           .     .           .                 .
            MISSION_EDITOR:lusaka   x     .         o       o    o      o      o       o      o         o      .    .      .       .                  .     .     .        .          .       .                    x        .       x      x          o    o            x      x      x       x               o           o                .             .             x     x          .           x     o           x                 .
            DESK_OFFICER:desk       x     .         o       o    o      o      o       o      o         o      o    o      o       o                  o     x     x        x          x       .                    x        x       o      o          o    o            x      x      x       x               o           o                x             x             x     x          x           x     o           x                 x
            PRESS_OFFICER:desk      .     .         .       .    .      .      .       .      .         .      .    .      .       .                  .     .     .        .          .       x                    x        .       .      .          .    .            x      x      x       x               .           .                .             .             .     .          .           .     .           x                 .
            ADMINISTRATOR           .     .         .       .    .      .      .       .      .         .      .    .      .       .                  .     .     .        .          .       .                    .        .       .      .          .    .            .      .      .       .               .           .                .             .             .     .          x           .     .           .                 .
            CONTRIBUTOR:desk        .     .         .       .    .      .      .       .      .         .      .    .      .       .                  .     .     .        .          .       .                    .        .       .      .          .    .            .      .      .       .               .           .                .             .             .     .          .           .     .           .                 .
            MISSION_EDITOR:desk     .     .         .       .    .      .      .       .      .         .      .    .      .       .                  .     .     .        .          .       .                    .        .       .      .          .    .            .      .      .       .               .           .                .             .             .     .          .           .     .           .                 .
            CONTRIBUTOR:nairobi     .     .         .       .    .      .      .       .      .         .      .    .      .       .                  .     .     .        .          .       .                    .        .       .      .          .    .            .      .      .       .               .           .                .             .             .     .          .           .     .           .                 .
            TRANSLATOR:nairobi:fr   .     .         .       .    .      .      .       .      .         .      .    .      .       .                  .     .     .        .          .       .                    .        .       .      .          .    .            .      .      .       .               .           .                .             .             .     .          .           .     .           .                 .
            REVIEWER:nairobi:fr     .     .         .       .    .      .      .       .      .         .      .    .      .       .                  .     .     .        .          .       .                    .        .       .      .          .    .            .      .      .       .               .           .                .             .             .     .          .           .     .           .                 .
            MISSION_EDITOR:nairobi  .     .         .       .    .      .      .       .      .         .      .    .      .       .                  .     .     .        .          .       .                    .        .       .      .          .    .            .      .      .       .               .           .                .             .             .     .          .           .     .           .                 .
            DESK_OFFICER:nairobi    .     .         .       .    .      .      .       .      .         .      .    .      .       .                  .     .     .        .          .       .                    .        .       .      .          .    .            .      .      .       .               .           .                .             .             .     .          .           .     .           .                 .
            PRESS_OFFICER:nairobi   .     .         .       .    .      .      .       .      .         .      .    .      .       .                  .     .     .        .          .       .                    .        .       .      .          .    .            .      .      .       .               .           .                .             .             .     .          .           .     .           .                 .
            """;

    private static final Mission LUSAKA = mission("lusaka", false);

    private static Mission mission(String key, boolean publishes) {
        return new Mission(
                key,
                Mission.MissionKind.EMBASSY,
                LocalText.of("en", key),
                "ZM",
                ZoneId.of("Africa/Lusaka"),
                "desk",
                publishes,
                null);
    }

    private static Member member(String... roles) {
        Member member = Member.join("someone@example.org", "Someone", "en", ZoneId.of("UTC"), NOON);
        member.assign(Arrays.stream(roles).map(EditorialPolicyTest::assignment).toList());
        return member;
    }

    private static Assignment assignment(String words) {
        String[] parts = words.split(":");
        return Assignment.of(
                Role.valueOf(parts[0]), parts.length > 1 ? parts[1] : null, parts.length > 2 ? parts[2] : null);
    }

    static Stream<Arguments> cells() {
        List<String> lines = TABLE.lines().toList();
        String[] acts = lines.get(0).strip().split("\\s+");
        return lines.stream().skip(1).flatMap(line -> {
            String[] cells = line.split("\\s+");
            return Stream.iterate(0, i -> i < acts.length, i -> i + 1)
                    .map(i -> Arguments.of(cells[0], Act.valueOf(acts[i]), cells[i + 1]));
        });
    }

    @ParameterizedTest
    @MethodSource("cells")
    void rolesIncludeWhatTheTableSays(String role, Act act, String cell) {
        Member member = member(role);
        assertThat(EditorialPolicy.may(member, act, LUSAKA, "en", true))
                .as("the original")
                .isEqualTo(Set.of("x", "o").contains(cell));
        assertThat(EditorialPolicy.may(member, act, LUSAKA, "fr", false))
                .as("the translation")
                .isEqualTo(Set.of("x", "f").contains(cell));
    }

    @Test
    void theTableHasEveryActAndEveryRole() {
        Set<String> acts = cells().map(cell -> cell.get()[1].toString()).collect(Collectors.toSet());
        assertThat(acts)
                .containsExactlyInAnyOrder(
                        Arrays.stream(Act.values()).map(Act::name).toArray(String[]::new));
        Set<Role> roles =
                cells().map(cell -> assignment(cell.get()[0].toString()).role()).collect(Collectors.toSet());
        assertThat(roles).containsExactlyInAnyOrder(Role.values());
    }

    @ParameterizedTest
    @EnumSource
    void whoeverIsDisabledMayNothing(Act act) {
        Member member = member(
                "CONTRIBUTOR:lusaka",
                "TRANSLATOR:lusaka:fr",
                "REVIEWER:lusaka:fr",
                "MISSION_EDITOR:lusaka",
                "DESK_OFFICER:desk",
                "PRESS_OFFICER:desk");
        assertThat(EditorialPolicy.may(member, act, LUSAKA, "fr", false)
                        || EditorialPolicy.may(member, act, LUSAKA, "en", true))
                .isTrue();
        member.disable(true);
        assertThat(EditorialPolicy.may(member, act, LUSAKA, "fr", false)).isFalse();
        assertThat(EditorialPolicy.may(member, act, LUSAKA, "en", true)).isFalse();
        assertThat(EditorialPolicy.sees(member, LUSAKA)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"WEIGH", "SCHEDULE", "UNSCHEDULE", "PUBLISH"})
    void theEditorOfAMissionThatPublishesByItselfPublishes(Act act) {
        Member editor = member("MISSION_EDITOR:lusaka");
        assertThat(EditorialPolicy.may(editor, act, mission("lusaka", true), "en", true))
                .isTrue();
        assertThat(EditorialPolicy.may(editor, act, mission("nairobi", true), "en", true))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("whoSees")
    void storiesOfAMissionExistForThoseWhoServeIt(String role, boolean sees) {
        assertThat(EditorialPolicy.sees(member(role), LUSAKA)).isEqualTo(sees);
    }

    static Stream<Arguments> whoSees() {
        return Stream.of(
                Arguments.of("CONTRIBUTOR:lusaka", true),
                Arguments.of("TRANSLATOR:lusaka:fr", true),
                Arguments.of("DESK_OFFICER:desk", true),
                Arguments.of("REVIEWER:desk:fr", true),
                Arguments.of("PRESS_OFFICER:desk", true),
                Arguments.of("CONTRIBUTOR:desk", false),
                Arguments.of("MISSION_EDITOR:desk", false),
                Arguments.of("CONTRIBUTOR:nairobi", false),
                Arguments.of("ADMINISTRATOR", false));
    }

    @ParameterizedTest
    @CsvSource({
        "DESK_OFFICER:desk, true",
        "ADMINISTRATOR, true",
        "MISSION_EDITOR:lusaka, false",
        "CONTRIBUTOR:lusaka, false",
        "TRANSLATOR:lusaka:fr, false",
        "REVIEWER:desk:fr, false",
        "PRESS_OFFICER:desk, false"
    })
    void whatIsTheSameForAllMissionsIsTendedByDesksAndAdministrators(String role, boolean tends) {
        Member member = member(role);
        assertThat(EditorialPolicy.tendsVocabulary(member)).isEqualTo(tends);
        member.disable(true);
        assertThat(EditorialPolicy.tendsVocabulary(member)).isFalse();
    }

    private static final Set<Act> ON_EDITIONS =
            Arrays.stream(Act.values()).filter(act -> !act.begins()).collect(Collectors.toSet());

    /** What can be done in which state, written down again from the workflow and not from the program. */
    private static final String STATES = """
            DRAFT      SAVE SUBMIT FOLLOW SUGGEST ACCEPT PUBLISH_IN_EMERGENCY DELETE SHOW STOP_SHOWING REMARK ANSWER RESOLVE REOPEN_REMARK ASK_OUTSIDE STOP_ASKING RELEASE_TOGETHER RELEASE_APART CLEAR LIMIT LIFT_LIMIT BREAK_GLASS FOLLOW_BASE
            RETURNED   SAVE SUBMIT FOLLOW SUGGEST ACCEPT PUBLISH_IN_EMERGENCY DELETE SHOW STOP_SHOWING REMARK ANSWER RESOLVE REOPEN_REMARK ASK_OUTSIDE STOP_ASKING RELEASE_TOGETHER RELEASE_APART CLEAR LIMIT LIFT_LIMIT BREAK_GLASS FOLLOW_BASE
            SUBMITTED  TAKE_BACK OPEN RETURN APPROVE PUBLISH_IN_EMERGENCY SHOW STOP_SHOWING REMARK ANSWER RESOLVE REOPEN_REMARK ASK_OUTSIDE STOP_ASKING RELEASE_TOGETHER RELEASE_APART CLEAR LIMIT LIFT_LIMIT BREAK_GLASS
            APPROVED   REOPEN WEIGH SCHEDULE PUBLISH PUBLISH_IN_EMERGENCY SHOW STOP_SHOWING REMARK ANSWER RESOLVE REOPEN_REMARK ASK_OUTSIDE STOP_ASKING RELEASE_TOGETHER RELEASE_APART LIMIT LIFT_LIMIT BREAK_GLASS
            SCHEDULED  UNSCHEDULE PUBLISH SHOW STOP_SHOWING REMARK ANSWER RESOLVE REOPEN_REMARK ASK_OUTSIDE STOP_ASKING LIMIT LIFT_LIMIT BREAK_GLASS
            PUBLISHED  CORRECT APPROVE_AFTERWARDS WITHDRAW WITHDRAW_LANGUAGE REMARK ANSWER RESOLVE REOPEN_REMARK CLEAR LIMIT LIFT_LIMIT BREAK_GLASS
            SUPERSEDED
            WITHDRAWN  CORRECT RESTORE RESTORE_LANGUAGE REMARK ANSWER RESOLVE REOPEN_REMARK LIMIT LIFT_LIMIT BREAK_GLASS
            DELETED    BRING_BACK
            """;

    static Stream<Arguments> states() {
        return STATES.lines()
                .map(line -> line.split("\\s+"))
                .map(words -> Arguments.of(
                        EditionState.valueOf(words[0]),
                        Arrays.stream(words).skip(1).map(Act::valueOf).collect(Collectors.toSet())));
    }

    @ParameterizedTest
    @MethodSource("states")
    void everyActIsRefusedInEveryWrongState(EditionState state, Set<Act> possible) {
        Member member = member("DESK_OFFICER:desk", "PRESS_OFFICER:desk");
        for (Act act : ON_EDITIONS) {
            List<Refusal> refusals = EditorialPolicy.refusals(in(state, member), act);
            if (possible.contains(act)) {
                assertThat(refusals).as("%s in %s", act, state).isEmpty();
            } else {
                assertThat(refusals).as("%s in %s", act, state).containsExactly(Refusal.because(STATE, state.name()));
            }
        }
    }

    @Test
    void everyStateHasItsLine() {
        assertThat(states().map(line -> line.get()[0])).containsExactlyInAnyOrder((Object[]) EditionState.values());
    }

    @Test
    void whoeverWroteOrSentATextDoesNotReviewIt() {
        Member desk = member("DESK_OFFICER:desk");
        Translation translation = story().translationOrNew("en");
        Edition edition = translation.begin(writing("One"), new Author(java.util.UUID.randomUUID(), "Linh"), NOON);
        edition.submit(java.util.UUID.randomUUID());
        assertThat(EditorialPolicy.refusals(on(edition, desk), Act.APPROVE)).isEmpty();
        edition.reopen();
        edition.save(writing("Two"), new Author(desk.id(), desk.name()), false, NOON);
        edition.save(writing("One"), new Author(java.util.UUID.randomUUID(), "Linh"), false, NOON);
        edition.submit(java.util.UUID.randomUUID());
        for (Act act : List.of(Act.RETURN, Act.CLEAR, Act.APPROVE)) {
            assertThat(EditorialPolicy.refusals(on(edition, desk), act)).containsExactly(Refusal.because(FOUR_EYES));
        }
        Edition sent = story().translationOrNew("en")
                .begin(writing("One"), new Author(java.util.UUID.randomUUID(), "Linh"), NOON);
        sent.submit(desk.id());
        assertThat(EditorialPolicy.refusals(on(sent, desk), Act.APPROVE)).containsExactly(Refusal.because(FOUR_EYES));
    }

    @Test
    void aTranslationIsReviewedByWhoHoldsItsLanguage() {
        Translation translation = story().translationOrNew("fr");
        Edition edition = translation.begin(EditionState.SUBMITTED, text(), Origin.NEWSROOM, "Linh", NOON);
        assertThat(EditorialPolicy.refusals(on(edition, member("DESK_OFFICER:desk")), Act.APPROVE))
                .containsExactly(Refusal.because(ROLE));
        assertThat(EditorialPolicy.refusals(on(edition, member("REVIEWER:lusaka:en")), Act.APPROVE))
                .containsExactly(Refusal.because(ROLE));
        assertThat(EditorialPolicy.refusals(on(edition, member("REVIEWER:lusaka:fr")), Act.APPROVE))
                .isEmpty();
    }

    private static Case in(EditionState state, Member member) {
        Edition edition = story().translationOrNew("en").begin(state, text(), Origin.NEWSROOM, "Linh", NOON);
        return on(edition, member);
    }

    private static Case on(Edition edition, Member member) {
        Translation translation = edition.translation();
        return new Case(member, "", translation.story(), LUSAKA, translation.language(), edition, NOON);
    }

    private static Story story() {
        StoryFacts facts =
                StoryFacts.begin("lusaka", "ZM", new Details.Article(LocalText.of("en", "The embassy")), NOON);
        return Story.begin(new Slug("lead"), "en", facts, Origin.NEWSROOM);
    }

    private static StoryText text() {
        return new StoryText("Title", "Summary", "Body", null);
    }

    private static Writing writing(String body) {
        return new Writing(new StoryText("Title", "Summary", body, null), null);
    }
}
