package org.engawa.web.ops;

import java.io.Serial;

/** An operator's words can't be understood; the sentence says which, and what would be. */
final class BadWords extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String sentence;

    BadWords(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
