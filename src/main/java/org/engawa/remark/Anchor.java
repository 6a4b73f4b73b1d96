package org.engawa.remark;

import java.util.List;

/**
 * What a remark was made on, as the text was then.
 *
 * @param position of a passage, counted from 0
 * @param words that stood there
 * @param beside the {@linkplain Fingerprint fingerprints} of all other passages in their order: what stood there already has not
 *     become of these words
 */
public record Anchor(Place place, int position, String words, List<String> beside) {
    /** Keeps its own copy of the list. */
    public Anchor {
        beside = List.copyOf(beside);
    }

    /** The fingerprint of the passage that stood before it; empty for none. */
    String before() {
        return position > 0 && position <= beside.size() ? beside.get(position - 1) : "";
    }

    /** The fingerprint of the passage that stood after it; empty for none. */
    String after() {
        return position < beside.size() ? beside.get(position) : "";
    }
}
