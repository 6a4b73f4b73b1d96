package org.engawa.story;

/** Where a text was written. */
public enum Origin {
    /** In files that were imported. */
    CONTENT,
    /** On the screens of the newsroom. */
    NEWSROOM
}
