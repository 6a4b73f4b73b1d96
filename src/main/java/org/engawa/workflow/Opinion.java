package org.engawa.workflow;

import java.util.Map;
import org.engawa.remark.Saying;
import org.engawa.signoff.Verdict;

/**
 * What somebody outside says of a text.
 *
 * @param said of the whole, in their words; empty for nothing
 * @param proposed what they would change, by the {@linkplain org.engawa.remark.Spot#name() name} of the spot
 */
public record Opinion(Verdict verdict, Saying said, Map<String, Saying> proposed) {
    /** Keeps its own copy; who proposes nothing for a spot leaves it out. */
    public Opinion {
        proposed = Map.copyOf(proposed);
    }
}
