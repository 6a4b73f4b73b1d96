package org.engawa.notification;

import java.util.Locale;

/** Why a member is told of an edition. */
public enum Occasion {
    /** It was sent for review, which they may give. */
    REVIEW("review"),
    /** It was sent back to them. */
    RETURNED("edit"),
    /** What they wrote was approved. */
    APPROVED("edit"),
    /** It was approved, and they may publish it. */
    PUBLISH("review"),
    /** What they had a hand in was given an hour. */
    SCHEDULED("publish"),
    /** Its hour was taken back. */
    UNSCHEDULED("publish"),
    /** What they had a hand in is public. */
    PUBLISHED("publish"),
    /** It could not be published at its hour. */
    RELEASE_REFUSED("publish"),
    /** It was published without a review, which they may give now. */
    UNREVIEWED("review"),
    /** It was published without a review. */
    EMERGENCY("review"),
    /** It was found good after its publication. */
    REVIEWED("review"),
    /** A correction of what they wrote was begun. */
    CORRECTING("edit"),
    /** The original has changed that their language follows. */
    ORIGINAL_CHANGED("translate"),
    /** The story was withdrawn. */
    WITHDRAWN("publish"),
    /** The story is public again. */
    RESTORED("publish"),
    /** A translation was withdrawn, while other languages stay. */
    LANGUAGE_WITHDRAWN("publish"),
    /** It is public again. */
    LANGUAGE_RESTORED("publish"),
    /** Somebody made a remark on what they wrote. */
    REMARKED("remarks"),
    /** A remark calls upon them. */
    MENTIONED("remarks"),
    /** A remark in which they have a part was answered. */
    ANSWERED("remarks"),
    /** A remark in which they have spoken was resolved. */
    RESOLVED("remarks"),
    /** It was opened again. */
    REOPENED("remarks"),
    /** Somebody outside said what they think of the text. */
    OPINION("review"),
    /** What they had a hand in waits for other languages, with which it becomes public. */
    TOGETHER("publish"),
    /** Languages that were to become public together wait for this one. */
    RELEASE_HELD("review"),
    /** They were named to a story that is limited. */
    NAMED("edit"),
    /** Somebody broke the glass of a story that they answer for. */
    GLASS_BROKEN("life"),
    /** The story of another mission has changed on which one of theirs rests. */
    BASE_CHANGED("follow-base"),
    /** The rights to a picture in a public story end soon. */
    RIGHTS_ENDING("pictures");

    private final String page;

    Occasion(String page) {
        this.page = page;
    }

    /** The page of the newsroom on which it is seen. */
    String page() {
        return page;
    }

    /** Under which word it is told. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
