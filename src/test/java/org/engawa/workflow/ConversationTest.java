package org.engawa.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.engawa.locale.LocalText;
import org.engawa.organization.Assignment;
import org.engawa.organization.Member;
import org.engawa.organization.Mission;
import org.engawa.organization.Role;
import org.engawa.remark.Anchor;
import org.engawa.remark.Place;
import org.engawa.remark.Remark;
import org.engawa.remark.Saying;
import org.engawa.story.Author;
import org.engawa.story.Details;
import org.engawa.story.Edition;
import org.engawa.story.Origin;
import org.engawa.story.Slug;
import org.engawa.story.Story;
import org.engawa.story.StoryFacts;
import org.engawa.story.StoryText;
import org.engawa.story.Writing;
import org.junit.jupiter.api.Test;

/** Who is told of what is said in remarks, and how much may be said. */
class ConversationTest {
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

    private final Member mwansa = member("mwansa", Assignment.of(Role.CONTRIBUTOR, "lusaka", null));
    private final Member denis = member("denis", Assignment.of(Role.REVIEWER, "lusaka", "fr"));
    private final Member aoki = member("aoki", Assignment.of(Role.DESK_OFFICER, "desk", null));
    private final Member stranger = member("stranger", Assignment.of(Role.CONTRIBUTOR, "nairobi", null));
    private final List<Member> all = List.of(mwansa, denis, aoki, stranger);

    private final Story story = Story.begin(
            new Slug("lead"),
            "en",
            StoryFacts.begin("lusaka", "ZM", new Details.Article(LocalText.of("en", "The embassy")), NOON),
            Origin.NEWSROOM);
    private final Edition edition = story.translationOrNew("en")
            .begin(
                    new Writing(new StoryText("Title", "Summary", "Body", null), null),
                    new Author(mwansa.id(), mwansa.name()),
                    NOON);

    private static Member member(String name, Assignment role) {
        Member member = Member.join(name + "@example.org", name, "en", ZoneId.of("UTC"), NOON);
        member.assign(List.of(role));
        return member;
    }

    private Remark by(Member member, Member... mentioned) {
        Set<UUID> ids =
                List.of(mentioned).stream().map(Member::id).collect(java.util.stream.Collectors.toUnmodifiableSet());
        return new Remark(
                edition, new Anchor(Place.WHOLE, 0, "", List.of()), member.id(), new Saying("Why?"), ids, NOON);
    }

    private List<String> told(Act act, Remark remark, Member actor) {
        Case it = new Case(actor, "", story, LUSAKA, "en", edition, NOON);
        return Conversation.told(it, act, remark, all).stream()
                .map(told -> told.member().name() + " " + told.occasion())
                .toList();
    }

    @Test
    void whoWroteTheTextAndWhoIsMentionedAreToldOfARemark() {
        assertThat(told(Act.REMARK, by(aoki), aoki)).containsExactly("mwansa REMARKED");
        assertThat(told(Act.REMARK, by(aoki, mwansa, denis), aoki))
                .containsExactly("mwansa MENTIONED", "denis MENTIONED");
        assertThat(told(Act.REMARK, by(mwansa, mwansa), mwansa))
                .as("never who acted")
                .isEmpty();
    }

    @Test
    void whoHasAPartInItIsToldOfAnAnswerAndOfItsEnd() {
        Remark remark = by(aoki, denis);
        remark.answer(mwansa.id(), new Saying("So."), NOON);
        assertThat(told(Act.ANSWER, remark, mwansa)).containsExactly("denis ANSWERED", "aoki ANSWERED");
        remark.answer(denis.id(), new Saying("Or so."), NOON);
        assertThat(told(Act.RESOLVE, remark, aoki)).containsExactly("mwansa RESOLVED", "denis RESOLVED");
        assertThat(told(Act.REOPEN_REMARK, remark, denis)).containsExactly("mwansa REOPENED", "aoki REOPENED");
    }

    @Test
    void nobodyIsToldWhoMayNotSeeTheStory() {
        assertThat(told(Act.REMARK, by(aoki, stranger), aoki)).containsExactly("mwansa REMARKED");
        mwansa.assign(List.of(Assignment.of(Role.CONTRIBUTOR, "nairobi", null)));
        assertThat(told(Act.REMARK, by(aoki, mwansa), aoki)).isEmpty();
        denis.disable(true);
        assertThat(told(Act.REMARK, by(aoki, denis), aoki)).isEmpty();
    }

    @Test
    void somethingIsSaidAndNotMoreThanMayBe() {
        assertThat(Conversation.wrong(new Saying(" \r\n"))).containsExactly(Refusal.because(Refusal.Why.REMARK_EMPTY));
        assertThat(Conversation.wrong(new Saying("あ".repeat(4_000)))).isEmpty();
        assertThat(Conversation.wrong(new Saying("あ".repeat(4_001))))
                .containsExactly(Refusal.because(Refusal.Why.REMARK_LONG, "4001", "4000"));
    }
}
