package org.engawa.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A link to another thing of the same site, written {@code story:zambia-lead} or {@code country:ZM} as the destination of a
 * Markdown link. It names the thing, not an address, so that addresses may change and languages have their own.
 *
 * @param kind what is linked to
 * @param key its slug, code or key
 */
public record InternalLink(Kind kind, String key) {

    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final int LONGEST = 120;

    /** The kinds of things that texts link to; in Markdown the name is written in small letters. */
    public enum Kind {
        STORY,
        COUNTRY,
        PROGRAMME,
        TOPIC,
        PERSON,
        VENUE,
        /** A page that stands beside the stories. */
        PAGE;

        /** As in Markdown, before the colon. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Refuses keys that cannot be.
     *
     * @throws IllegalArgumentException unless the key is two capitals (country) or small letters and digits joined by hyphens
     */
    public InternalLink {
        Pattern form = kind == Kind.COUNTRY ? COUNTRY : KEY;
        if (key.length() > LONGEST || !form.matcher(key).matches()) {
            throw new IllegalArgumentException("not the key of a " + kind.word() + ": " + key);
        }
    }

    /** Reads {@code kind:key}; empty for anything else. */
    public static Optional<InternalLink> parse(String destination) {
        int colon = destination.indexOf(':');
        if (colon < 0 || destination.length() > LONGEST) {
            return Optional.empty();
        }
        String key = destination.substring(colon + 1);
        for (Kind kind : Kind.values()) {
            Pattern form = kind == Kind.COUNTRY ? COUNTRY : KEY;
            if (destination.startsWith(kind.word() + ":") && form.matcher(key).matches()) {
                return Optional.of(new InternalLink(kind, key));
            }
        }
        return Optional.empty();
    }

    /** As written in Markdown and in the stored HTML: {@code story:zambia-lead}. */
    public String symbol() {
        return kind.word() + ":" + key;
    }
}
