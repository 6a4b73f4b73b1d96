package org.engawa.web.newsroom.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What of a request tells whether it was sent from a page of ours.
 *
 * @param method of HTTP
 * @param site what the browser says of where it comes from, `Sec-Fetch-Site`; null when it says nothing
 * @param origin the origin that it names; null when it names none
 * @param seals all that stand in the body or the address
 * @param sealInAddress whether one stands in the address, where none of ours ever does
 * @param sealInHeader the one in the header; null for none
 * @param signIn token of the sign-in; empty for none
 */
record Sent(
        String method,
        @Nullable String site,
        @Nullable String origin,
        List<String> seals,
        boolean sealInAddress,
        @Nullable String sealInHeader,
        String signIn) {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** What a request tells. */
    static Sent of(HttpServletRequest request) {
        String query = request.getQueryString();
        String[] fields = request.getParameterValues(FormSeal.FIELD);
        return new Sent(
                request.getMethod(),
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader("Origin"),
                fields == null ? List.of() : List.of(fields),
                query != null && query.contains(FormSeal.FIELD + "="),
                request.getHeader(FormSeal.HEADER),
                SignInCookie.of(request).orElse(""));
    }

    /** Whether it only reads. */
    boolean isReading() {
        return READING.contains(method);
    }

    /**
     * Why it may do nothing; nothing when it may, or only reads.
     *
     * @param own the origins that are ours
     */
    Optional<String> fault(FormSeal seal, Supplier<Set<String>> own) {
        if (isReading()) {
            return Optional.empty();
        }
        if (!isOwn(own)) {
            return Optional.of("it comes from elsewhere");
        }
        return isSealed(seal) ? Optional.empty() : Optional.of("it has no seal of this sign-in");
    }

    /** Asks the browser, which knows best; old ones, and those that ask without TLS, name at least the origin. */
    private boolean isOwn(Supplier<Set<String>> own) {
        return site == null ? origin != null && own.get().contains(origin) : site.equals("same-origin");
    }

    /** Whether it was sent from a page that was made for this sign-in, whether or not that lives still. */
    boolean isSealed(FormSeal seal) {
        if (sealInAddress || seals.size() > 1) {
            return false;
        }
        String given = seals.isEmpty() ? sealInHeader : seals.get(0);
        return given != null && seal.holds(given, signIn);
    }
}
