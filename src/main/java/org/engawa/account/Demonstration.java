package org.engawa.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engawa.organization.Member;

/**
 * Whether this site only demonstrates itself. Then there are members as whom anybody may come in without a password, and every
 * screen says so. Elsewhere these members are nobody, even where a database has them. They are known by an address that can
 * never be anybody's (RFC 2606, 2: `.invalid`), and that nobody is invited by.
 */
@ApplicationScoped
public class Demonstration {
    static final String DOMAIN = "@demonstration.invalid";

    @Inject
    @ConfigProperty(name = "engawa.demonstration", defaultValue = "false")
    boolean on;

    /** Whether it does. */
    public boolean isOn() {
        return on;
    }

    /** Whether a member may come in here at all. */
    boolean admits(Member member) {
        return !member.disabled() && (on || !isOf(member.address()));
    }

    /** Whether an address is that of a member of a demonstration. */
    static boolean isOf(String address) {
        return address.endsWith(DOMAIN);
    }
}
