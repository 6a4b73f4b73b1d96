package org.engawa.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.engawa.digest.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A page as ready bytes: every answer that can be given with it is made once, so that giving one costs a choice and a write. Each
 * encoding has a strong entity tag of its own (RFC 9110, section 8.8.3).
 */
public final class CachedPage {
    private static final int WORTH_ZIPPING = 200;

    /** So much of the hash, in hexadecimal, tells one page from another. */
    private static final int TAG = 24;

    private static final String TYPE = "Content-Type";
    private static final Pattern TEXT = Pattern.compile("text/|image/svg|application/(?:[a-z]+\\+)?(?:xml|json|yaml)");
    private static final byte[] NOTHING = {};

    private final Provenance provenance;
    private final Variant plain;
    private final @Nullable Variant zipped;

    /** One encoding of the page: with and without its bytes. */
    private record Variant(
            String tag, Answer full, @Nullable Answer unchanged) {}

    private CachedPage(Provenance provenance, Variant plain, @Nullable Variant zipped) {
        this.provenance = provenance;
        this.plain = plain;
        this.zipped = zipped;
    }

    /**
     * Makes the answers.
     *
     * @param page complete but for what depends on the encoding
     * @param tags what the page was made from
     * @param until when it becomes wrong by the passing of time alone, or null
     */
    public static CachedPage of(Answer page, Set<String> tags, @Nullable Instant until) {
        String hash = Sha256.of(page.body());
        String tag = hash.substring(0, TAG);
        boolean text = TEXT.matcher(page.header(TYPE).orElse("")).lookingAt();
        byte[] small = text && page.body().length >= WORTH_ZIPPING ? Encodings.gzip(page.body()) : NOTHING;
        boolean worth = small.length > 0 && small.length < page.body().length;
        Provenance provenance = new Provenance(tags, until == null ? Long.MAX_VALUE : until.toEpochMilli(), hash);
        Answer plain = (text ? page.varying("Accept-Encoding") : page).from(provenance);
        Answer zipped = Answer.of(page.status(), plain.headers(), small)
                .with("Content-Encoding", "gzip")
                .from(provenance);
        return new CachedPage(
                provenance, variant(plain, '"' + tag + '"'), worth ? variant(zipped, '"' + tag + "-gzip\"") : null);
    }

    private static Variant variant(Answer page, String tag) {
        if (page.status() != 200) {
            return new Variant(tag, page, null);
        }
        Answer full = page.with("ETag", tag);
        List<Answer.Header> kept = full.headers().stream()
                .filter(header -> !header.name().equals(TYPE) && !header.name().equals("Content-Encoding"))
                .toList();
        return new Variant(tag, full, Answer.of(304, kept, NOTHING));
    }

    /** The answer for a reader: in the encoding that he takes, without bytes when he has them. */
    public Answer answer(ReaderRequest request) {
        Variant chosen = zipped != null && Encodings.takesGzip(request.encodings()) ? zipped : plain;
        String known = request.known();
        return known != null && chosen.unchanged() != null && names(known, chosen.tag())
                ? chosen.unchanged()
                : chosen.full();
    }

    /** Weak comparison, since a proxy that changes bytes on the way makes strong tags weak. */
    private static boolean names(String known, String tag) {
        if (known.equals(tag)) {
            return true;
        }
        return Arrays.stream(known.split(",", 50))
                .map(String::strip)
                .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                .anyMatch(one -> one.equals(tag) || one.equals("*"));
    }

    /** Whether it still says what is true at this moment, in milliseconds since 1970. */
    public boolean holds(long now) {
        return provenance.holds(now);
    }

    /** Whether it was made from any of this; see {@link org.engawa.catalogue.Tags}. */
    public boolean madeFrom(Set<String> changed) {
        return provenance.madeFrom(changed);
    }

    /** About how many bytes it takes. */
    public int weight() {
        int text = provenance.tags().stream()
                .mapToInt(tag -> 2 * tag.length() + 50)
                .sum();
        return 1000
                + text
                + plain.full().body().length
                + (zipped == null ? 0 : zipped.full().body().length);
    }
}
