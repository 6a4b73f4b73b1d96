package org.engawa.workflow;

import java.io.Serial;
import org.engawa.story.StoryText;

/** Somebody else saved meanwhile. Nothing was saved, and nothing is lost: whoever asked still has their own text. */
public final class Clash extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient StoryText theirs;
    private final String mark;
    private final String by;

    Clash(StoryText theirs, String mark, String by) {
        super("saved meanwhile by " + by);
        this.theirs = theirs;
        this.mark = mark;
        this.by = by;
    }

    /** What is saved now. */
    public StoryText theirs() {
        return theirs;
    }

    /** The mark of what is saved now. */
    public String mark() {
        return mark;
    }

    /** Who saved it. */
    public String by() {
        return by;
    }
}
