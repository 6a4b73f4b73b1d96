package org.engawa.workflow;

import java.util.List;
import org.engawa.clearance.Finding;
import org.engawa.clearance.Question;
import org.engawa.remark.Saying;

/**
 * How an officer answers a question about a text.
 *
 * @param said how it is settled, which must be said; or why it does not arise
 * @param about {@linkplain org.engawa.remark.Spot#name() names} of what of the text it is about; empty for the whole
 */
public record ClearanceAnswer(Question question, Finding finding, Saying said, List<String> about) {
    /** Keeps its own copy of the list. */
    public ClearanceAnswer {
        about = List.copyOf(about);
    }

    /** That a question does not arise in the whole of the text. */
    public static ClearanceAnswer doesNotArise(Question question) {
        return new ClearanceAnswer(question, Finding.DOES_NOT_ARISE, new Saying(""), List.of());
    }
}
