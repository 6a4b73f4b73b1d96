package org.engawa.story;

/** How much a correction matters to readers of the other languages; said by the officer who publishes it. */
public enum ChangeWeight {
    /** Nobody is behind because of it. */
    TYPO,
    /** Translators are told. */
    CONTENT,
    /** Readers of older translations are warned. */
    MISLEADING
}
