package org.engawa.web;

import org.jspecify.annotations.Nullable;

/** A room for readers that has answers ready, and gives one for so little that it can be asked before anything is known of who asks. */
public interface Kept {
    /**
     * The answer that is ready: the same that the room would give if it were asked in full.
     *
     * @return null when there is none, and whenever it can't be told
     */
    @Nullable
    Answer kept(ReaderRequest request);
}
