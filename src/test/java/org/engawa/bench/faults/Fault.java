package org.engawa.bench.faults;

import java.time.Duration;

/** Something that goes wrong: a row of the matrix. */
interface Fault {
    /** Which it is, and what is asked of all of them. */
    Row row();

    /**
     * A row of the matrix.
     *
     * @param number of the row
     * @param name what it is, in a few words
     * @param patience how soon after it all must be well again, without a person
     * @param told a pattern of the line that the log has about it; empty where the program can't tell, being dead or stopped
     */
    record Row(String number, String name, Duration patience, String told) {}

    /**
     * Brings it about, looks at what is particular to it, and takes it away.
     *
     * @throws Exception when it can't be brought about
     */
    void strike(Stage stage, Findings findings) throws Exception;
}
