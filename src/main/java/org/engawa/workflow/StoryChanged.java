package org.engawa.workflow;

import java.util.UUID;

/**
 * Announced within the transaction that changed what readers may see of a story.
 *
 * @param act what happened
 */
public record StoryChanged(UUID story, Act act) {
    /** What can happen to a public story. */
    public enum Act {
        PUBLISHED,
        CHANGED,
        WITHDRAWN
    }
}
