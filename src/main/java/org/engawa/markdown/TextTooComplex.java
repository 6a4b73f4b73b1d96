package org.engawa.markdown;

/** A text is too long or nested too deep to be rendered; the message says which, in words for its writer. */
public final class TextTooComplex extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TextTooComplex(String message) {
        super(message);
    }
}
