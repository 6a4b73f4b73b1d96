package org.engawa.workflow;

import java.io.Serial;
import java.util.List;

/** An act could not be done, and nothing has changed. */
public final class Refused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    Refused(List<Refusal> refusals) {
        super(refusals.toString());
        this.refusals = List.copyOf(refusals);
    }

    /** The reasons, at least one. */
    public List<Refusal> refusals() {
        return refusals;
    }
}
