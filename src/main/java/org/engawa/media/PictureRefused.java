package org.engawa.media;

import java.io.Serial;

/** What somebody sent as a picture can't be taken in. */
public final class PictureRefused extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Why why;

    /** Why not. */
    public enum Why {
        /** It is none of the kinds that are taken, whatever its name says. */
        NO_PICTURE,
        /** It is an SVG, which is a program as much as a picture. */
        DRAWING,
        /** It has more than {@link CleanPicture#MOST_BYTES}. */
        TOO_HEAVY,
        /** It has more than {@link CleanPicture#MOST_PIXELS}. */
        TOO_LARGE,
        /** It ends too early, or can't be read. */
        DAMAGED
    }

    PictureRefused(Why why) {
        super(why.name());
        this.why = why;
    }

    PictureRefused(Why why, Throwable cause) {
        super(why.name(), cause);
        this.why = why;
    }

    /** Why it was refused. */
    public Why why() {
        return why;
    }
}
