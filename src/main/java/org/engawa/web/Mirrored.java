package org.engawa.web;

import java.util.Optional;
import java.util.Set;

/** A room for readers whose answers are written into the static mirror too, so that they are there when this program is not. */
public interface Mirrored {
    /**
     * Tells every address that readers may ask this room for, as far as a file can answer it: what was withdrawn first, so that it is
     * gone first. None that names something which is not public.
     */
    void addresses(Addresses all);

    /** What a reader gets who asks. */
    Answer answer(ReaderRequest request);

    /**
     * The state of what this room makes its answers from: another one as soon as any of them may have become another.
     *
     * @throws IllegalStateException while there is nothing to make them from
     */
    long state();

    /** What changed since a {@link #state}; empty where nothing may be taken to be as it was. */
    Optional<Set<String>> changedSince(long state);

    /** Takes addresses: paths of this site, with what stands behind their question marks. */
    interface Addresses {
        /** One more. */
        void add(String address);

        /**
         * One more, of a picture that shows one story alone, and is the same as long as that is.
         *
         * @param position the entry of the log with which the story became what it is
         */
        void add(String address, long position);
    }
}
