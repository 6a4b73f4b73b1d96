package org.engawa.web.newsroom.writing;

import org.engawa.story.StoryText;

/**
 * What somebody else saved meanwhile, beside what was typed.
 *
 * @param by who saved it
 */
public record Theirs(String by, StoryText text, StoryText yours) {
    /** Whether the titles differ. */
    public boolean otherTitle() {
        return !text.title().equals(yours.title());
    }

    /** Whether the summaries differ. */
    public boolean otherSummary() {
        return !text.summary().equals(yours.summary());
    }

    /** Whether the bodies differ. */
    public boolean otherBody() {
        return !text.body().equals(yours.body());
    }
}
