package org.engawa.web.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engawa.catalogue.Place;
import org.engawa.story.Slug;

/**
 * Where a client left off, as a text that means nothing to it. A cursor names the question that it belongs to and is of use for
 * no other. It needs no signature: whatever it says, it leads only to what is public.
 */
final class Cursor {
    private static final int LONGEST = 200;
    private static final List<String> ALLOWED = List.of("a cursor that came with an answer to the same question");
    private static final Pattern PLACE = Pattern.compile("p1\\.([0-9a-f]{16})\\.(-?[0-9]{1,12})\\.([a-z0-9-]+)");
    private static final Pattern PAGE = Pattern.compile("s1\\.([0-9a-f]{16})\\.([1-9][0-9]{0,2})");
    private static final Pattern POSITION = Pattern.compile("c1\\.([0-9a-f]{16})\\.([0-9]{1,18})");

    private Cursor() {}

    /** The cursor of a place in a list. */
    static String of(String question, Place place) {
        return write("p1." + hash(question) + "." + place.published() + "." + place.slug());
    }

    /**
     * The place that a cursor tells.
     *
     * @throws ProblemException when it is no cursor, or one of another list
     */
    static Place place(String name, String cursor, String question) {
        Matcher matcher = read(name, cursor, PLACE);
        String slug = matcher.group(3);
        if (!matcher.group(1).equals(hash(question)) || !Slug.isSlug(slug)) {
            throw new ProblemException(Problem.bad(name, cursor, ALLOWED));
        }
        return new Place(Long.parseLong(matcher.group(2)), slug);
    }

    /** The cursor of a part of a search, counted from 1. */
    static String ofPart(String question, int page) {
        return write("s1." + hash(question) + "." + page);
    }

    /**
     * The part of a search that a cursor tells.
     *
     * @throws ProblemException when it is no cursor, or one of another search
     */
    static int page(String name, String cursor, String question) {
        Matcher matcher = read(name, cursor, PAGE);
        if (!matcher.group(1).equals(hash(question))) {
            throw new ProblemException(Problem.bad(name, cursor, ALLOWED));
        }
        return Integer.parseInt(matcher.group(2));
    }

    /** The cursor of a position in the log. */
    static String of(String site, long position) {
        return write("c1." + hash(site) + "." + position);
    }

    /**
     * The position that a cursor tells; empty when it is the cursor of another site.
     *
     * @throws ProblemException when it is no cursor
     */
    static Optional<Long> position(String name, String cursor, String site) {
        Matcher matcher = read(name, cursor, POSITION);
        return matcher.group(1).equals(hash(site)) ? Optional.of(Long.parseLong(matcher.group(2))) : Optional.empty();
    }

    private static Matcher read(String name, String cursor, Pattern form) {
        if (cursor.length() <= LONGEST) {
            try {
                String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.ISO_8859_1);
                Matcher matcher = form.matcher(text);
                // The decoder passes over stray bits at the end; there is one way to write a cursor.
                if (matcher.matches() && write(text).equals(cursor)) {
                    return matcher;
                }
            } catch (IllegalArgumentException e) {
                throw new ProblemException(Problem.bad(name, cursor, ALLOWED));
            }
        }
        throw new ProblemException(Problem.bad(name, cursor, ALLOWED));
    }

    private static String write(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
