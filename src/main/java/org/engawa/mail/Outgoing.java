package org.engawa.mail;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A letter as it is to be sent.
 *
 * @param id of the letter, so that one that comes twice is known as such
 * @param sender name of the newsroom
 * @param site address of the site
 * @param language BCP 47 tag
 */
record Outgoing(
        UUID id,
        String address,
        String name,
        String sender,
        URI site,
        String language,
        String subject,
        List<Part> parts,
        Instant at) {
    /** Keeps its own copy of the list. */
    Outgoing {
        parts = List.copyOf(parts);
    }

    /** A part of a letter. */
    sealed interface Part {
        /** A paragraph. */
        record Words(String text) implements Part {}

        /** A link that stands by itself. */
        record Link(String address) implements Part {}
    }
}
