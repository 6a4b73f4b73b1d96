package org.engawa.trace;

/**
 * Something that is being done, from its beginning until it is closed; in OpenTelemetry a span. What is told of it leaves the house:
 * numbers and words of the program, never what somebody wrote or asked for.
 */
public interface Work extends AutoCloseable {
    /** Work of which nothing is told. */
    Work UNTOLD = new Work() {
        @Override
        public void tell(String key, long value) {
            // Nobody listens.
        }

        @Override
        public void tell(String key, String word) {
            // Nobody listens.
        }

        @Override
        public void fail() {
            // Nobody listens.
        }

        @Override
        public void close() {
            // Nobody listens.
        }
    };

    /** Tells a number that belongs to it. */
    void tell(String key, long value);

    /** Tells a word of the program that belongs to it. */
    void tell(String key, String word);

    /** Tells that it failed. */
    void fail();

    /** Ends it; in the thread in which it began. */
    @Override
    void close();
}
