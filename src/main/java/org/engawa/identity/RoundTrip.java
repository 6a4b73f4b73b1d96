package org.engawa.identity;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engawa.account.Tokens;

/**
 * One way to the provider and back. All that it needs comes from a secret that only the browser keeps, together with the time and
 * where to go on: `state`, `nonce` and the verifier of PKCE are hashes of it, so none tells another, nothing can be exchanged, and
 * the server keeps nothing.
 *
 * @param text what the browser keeps: letters, digits, `-`, `_` and `.`
 */
public record RoundTrip(String text) {
    /** How long it may take. */
    public static final Duration LONGEST = Duration.ofMinutes(10);

    private static final Pattern TEXT = Pattern.compile("[A-Za-z0-9_-]{43}\\.([0-9]{1,12})\\.([A-Za-z0-9_-]{1,2000})");

    /**
     * A new one.
     *
     * @param next where to go on once signed in
     */
    public static RoundTrip begin(String next, Instant now) {
        String path = Base64.getUrlEncoder().withoutPadding().encodeToString(next.getBytes(StandardCharsets.UTF_8));
        return new RoundTrip(Tokens.create() + "." + now.getEpochSecond() + "." + path);
    }

    /** The one that a browser kept; nothing when it is none or took too long. */
    public static Optional<RoundTrip> of(String kept, Instant now) {
        Matcher parts = TEXT.matcher(kept);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Instant began = Instant.ofEpochSecond(Long.parseLong(parts.group(1)));
        boolean intime = !began.isAfter(now) && now.isBefore(began.plus(LONGEST));
        return intime ? Optional.of(new RoundTrip(kept)) : Optional.empty();
    }

    /** Where to go on once signed in, as it was when it began. */
    public String next() {
        String path = text.substring(text.lastIndexOf('.') + 1);
        try {
            return new String(Base64.getUrlDecoder().decode(path), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** Comes back with the browser, and shows that it is the same. */
    String state() {
        return Tokens.hash("state " + text);
    }

    /** Stands in the ID token, and shows that it was made for this. */
    String nonce() {
        return Tokens.hash("nonce " + text);
    }

    /** Shows the provider that whoever redeems the code asked for it (RFC 7636). */
    String verifier() {
        return Tokens.hash("verifier " + text);
    }
}
