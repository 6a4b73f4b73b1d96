package org.engawa.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who does something to an account, and from where.
 *
 * @param member who does it; null for the operator, and for somebody who is not signed in
 * @param origin network address, or where else it comes from; for the record
 */
public record Doer(@Nullable UUID member, String origin) {
    /** Whoever runs the server: may do everything, since they could do it behind the program's back as well. */
    public static final Doer OPERATOR = new Doer(null, "operator");

    /** The provider at which members sign in, whose claims give roles. */
    public static final Doer PROVIDER = new Doer(null, "provider");

    /** Whether it is the operator. */
    public boolean isOperator() {
        return equals(OPERATOR);
    }
}
