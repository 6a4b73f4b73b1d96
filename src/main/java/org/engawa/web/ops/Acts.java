package org.engawa.web.ops;

import java.util.List;

/** Some of what an operator can ask of the running program. */
interface Acts {
    /** Whether an act of this name is among them. */
    boolean have(String name);

    /** Does it. */
    Answer act(String name, String argument);

    /** What is told to the operator, and whether it was done as asked. */
    record Answer(boolean done, List<String> lines) {
        static Answer failed(String line) {
            return new Answer(false, List.of(line));
        }
    }
}
