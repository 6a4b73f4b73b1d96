package org.engawa.workflow;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.engawa.organization.Assignment;
import org.engawa.organization.Member;
import org.engawa.organization.Role;
import org.engawa.story.FoundText;
import org.engawa.story.StoryTexts;

/** Lets tests of an index say which texts there are, and ask as a member does. */
public final class IndexedTexts {
    private IndexedTexts() {}

    /** What an index is given of these. */
    public static TextsToIndex of(StoryTexts texts) {
        TextsToIndex given = new TextsToIndex();
        given.texts = texts;
        return given;
    }

    /** What somebody finds who writes for the mission `lusaka` and sees no other. */
    public static List<FoundText> found(StoryTexts texts, TextIndex index, String question) {
        Member member = Member.join(
                "claire@example.org", "Claire", "en", ZoneId.of("UTC"), OffsetDateTime.parse("2026-11-26T12:00:00Z"));
        member.assign(List.of(Assignment.of(Role.CONTRIBUTOR, "lusaka", null)));
        FindTexts find = new FindTexts();
        find.workplace = Desk.of(member);
        find.texts = texts;
        find.index = index;
        return find.find(new Actor(member.id(), ""), question).texts();
    }
}
