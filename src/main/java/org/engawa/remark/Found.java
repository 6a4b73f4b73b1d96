package org.engawa.remark;

/**
 * What has become of the words that a remark was made on.
 *
 * @param order in which remarks follow the text: the whole, title, summary, passages, and at the end what is gone
 * @param words that stand there now; empty for the whole, and where they are gone
 */
public record Found(Standing standing, int order, String words) {
    /** How the words are found. */
    public enum Standing {
        /** As they were. */
        SAME,
        /** Changed, and still to be recognised. */
        CHANGED,
        /** Taken out, or written anew. */
        GONE
    }

    static Found gone() {
        return new Found(Standing.GONE, Integer.MAX_VALUE, "");
    }
}
