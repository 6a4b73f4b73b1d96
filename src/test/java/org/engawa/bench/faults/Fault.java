package org.engawa.bench.faults;

import java.time.Duration;

/** Something that goes wrong: a row of the matrix. */
interface Fault {
    /** The number of its row. */
    String row();

    /** What it is, in a few words. */
    String name();

    /** How soon after it all must be well again, without a person. */
    Duration patience();

    /** A pattern of the line that the log has about it; empty where the program can't tell, being dead or stopped. */
    String told();

    /**
     * Brings it about, looks at what is particular to it, and takes it away.
     *
     * @throws Exception when it can't be brought about
     */
    void strike(Stage stage, Findings findings) throws Exception;
}
