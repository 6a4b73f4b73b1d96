package org.engawa.workflow;

import java.io.Serial;

/** There is no such story or edition, or not for this member: the two are not told apart. */
public final class NoSuchEdition extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;
}
