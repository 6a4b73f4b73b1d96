package org.engawa.doctor;

/**
 * One thing that was looked at.
 *
 * @param state how it is
 * @param about what was looked at, in a word
 * @param said what was found; never a secret
 * @param remedy how it is mended; empty where nothing is wrong
 */
public record Finding(State state, String about, String said, String remedy) {
    /** How something is. */
    public enum State {
        /** As it should be. */
        OK("ok"),
        /** It works, and somebody should look at it. */
        WARNING("warning"),
        /** It does not work, or is not safe. */
        FAILING("failing");

        private final String word;

        State(String word) {
            this.word = word;
        }
    }

    static Finding ok(String about, String said) {
        return new Finding(State.OK, about, said, "");
    }

    static Finding warning(String about, String said, String remedy) {
        return new Finding(State.WARNING, about, said, remedy);
    }

    static Finding failing(String about, String said, String remedy) {
        return new Finding(State.FAILING, about, said, remedy);
    }

    /** As it is told, on one line. */
    public String line() {
        String line = state.word + " ".repeat(9 - state.word.length()) + about + ": " + said + "."
                + (remedy.isEmpty() ? "" : " To mend it: " + remedy + ".");
        return line.replaceAll("\\s*[\\r\\n]\\s*", " ");
    }
}
