package org.engawa.story;

/** How far a translation is behind its original, computed from what it follows and never set by hand. */
public enum Staleness {
    /** It follows the text that is public, or one that differs from it by typing errors only. */
    CURRENT,
    /** The original has changed since. */
    BEHIND,
    /** The original has been corrected where it was misleading, so readers of the translation are warned. */
    MISLEADING
}
