package org.engawa.identity;

import com.nimbusds.openid.connect.sdk.claims.ClaimsSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engawa.organization.Assignment;
import org.engawa.organization.RoleText;

/**
 * What claims of a provider mean here.
 *
 * @param claim that holds groups or roles: a text, or a list of texts
 * @param roles what values of it give; empty when roles are no matter of the provider
 * @param secondFactor claims of which one is enough to show that a second factor was given there
 */
record ClaimRules(String claim, List<Gift> roles, List<Value> secondFactor) {
    /** A value and a role that it gives. */
    record Gift(String value, Assignment role) {}

    /** A claim that has this value, or has it among others. */
    record Value(String claim, String value) {}

    /**
     * Reads `lusaka-desk=desk-officer:lusaka, lusaka-desk=press-officer:lusaka`. The last `=` counts, for names of groups may have some.
     *
     * @throws IllegalArgumentException when a part is no such pair, or its role is none
     */
    static List<Gift> gifts(String text) {
        return pairs(text).stream()
                .map(pair -> new Gift(pair.claim(), RoleText.read(pair.value())))
                .toList();
    }

    /**
     * Reads `amr=mfa, acr=gold`.
     *
     * @throws IllegalArgumentException when a part is no such pair
     */
    static List<Value> pairs(String text) {
        List<Value> pairs = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            int equals = part.lastIndexOf('=');
            String name = equals < 0 ? "" : part.substring(0, equals).strip();
            String value = part.substring(equals + 1).strip();
            if (name.isEmpty() || value.isEmpty()) {
                throw new IllegalArgumentException("`" + part.strip() + "` is no pair; write NAME=VALUE");
            }
            pairs.add(new Value(name, value));
        }
        return List.copyOf(pairs);
    }

    /** The roles that claims give; none when roles are no matter of the provider. */
    Optional<List<Assignment>> roles(ClaimsSet claims) {
        if (roles.isEmpty()) {
            return Optional.empty();
        }
        Set<String> held = values(claims, claim);
        return Optional.of(roles.stream()
                .filter(gift -> held.contains(gift.value()))
                .map(Gift::role)
                .distinct()
                .toList());
    }

    /** Whether claims show that a second factor was given. */
    boolean secondFactorDone(ClaimsSet claims) {
        return secondFactor.stream()
                .anyMatch(wanted -> values(claims, wanted.claim()).contains(wanted.value()));
    }

    private static Set<String> values(ClaimsSet claims, String claim) {
        Set<String> values = new LinkedHashSet<>();
        Object found = claims.getClaim(claim);
        if (found instanceof String text) {
            values.add(text);
        } else if (found instanceof Collection<?> several) {
            several.forEach(each -> values.add(String.valueOf(each)));
        }
        return values;
    }
}
