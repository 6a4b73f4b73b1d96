package org.engawa.web.newsroom.translation;

/**
 * A passage of the original beside its translation.
 *
 * @param index counted from 0
 * @param source Markdown of the original as it is now
 * @param before what stood in the original when it was followed last, where it is known and another; empty otherwise
 * @param changed whether it stands in the original only since then
 * @param target Markdown of the translation; empty while there is none
 */
public record Row(int index, String source, String before, boolean changed, String target) {
    /** Counted from 0. */
    public int getIndex() {
        return index;
    }

    /** Counted from 1, for people. */
    public int getNumber() {
        return index + 1;
    }

    /** Markdown of the original. */
    public String getSource() {
        return source;
    }

    /** What stood there before; empty when that is not known. */
    public String getBefore() {
        return before;
    }

    /** Whether it changed since the translation followed it. */
    public boolean isChanged() {
        return changed;
    }

    /** Markdown of the translation. */
    public String getTarget() {
        return target;
    }
}
