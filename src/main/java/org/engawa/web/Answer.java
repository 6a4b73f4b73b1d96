package org.engawa.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What goes back to a reader: a status, headers and bytes. Immutable, so that one answer can serve many readers. */
public final class Answer {
    private static final byte[] NOTHING = {};

    private final int status;
    private final List<Header> headers;
    private final byte[] body;
    private final @Nullable Provenance provenance;

    private Answer(int status, List<Header> headers, byte[] body, @Nullable Provenance provenance) {
        this.status = status;
        this.headers = List.copyOf(headers);
        this.body = body;
        this.provenance = provenance;
    }

    /** A header line. */
    public record Header(String name, String value) {}

    /** An answer; whoever calls gives the bytes away. */
    public static Answer of(int status, List<Header> headers, byte[] body) {
        return new Answer(status, headers, body, null);
    }

    /** An answer in plain words for clients that are no browsers. */
    public static Answer plain(int status, String text) {
        return new Answer(
                status,
                List.of(new Header("Content-Type", "text/plain; charset=utf-8")),
                text.getBytes(StandardCharsets.UTF_8),
                null);
    }

    /**
     * An answer that sends the reader elsewhere on this site.
     *
     * @param location a path of this site
     */
    public static Answer moved(int status, String location) {
        return new Answer(status, List.of(new Header("Location", location)), NOTHING, null);
    }

    /** The same with this header in place of one of that name. */
    public Answer with(String name, String value) {
        List<Header> changed = new ArrayList<>(headers);
        changed.removeIf(header -> header.name().equals(name));
        changed.add(new Header(name, value));
        return new Answer(status, changed, body, provenance);
    }

    /** The same, of which it is known what it was made from. */
    public Answer from(Provenance source) {
        return new Answer(status, headers, body, source);
    }

    /** The same, depending on one more header of the request. */
    public Answer varying(String by) {
        return with("Vary", header("Vary").map(before -> before + ", " + by).orElse(by));
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The header lines, in the order in which they are sent. */
    public List<Header> headers() {
        return headers;
    }

    /** The value of a header, whatever the case of its name. */
    public Optional<String> header(String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst();
    }

    /** What it was made from, where that is known: as long as nothing of that changes, it is the same. */
    public Optional<Provenance> provenance() {
        return Optional.ofNullable(provenance);
    }

    /** The bytes themselves, not a copy: this room never changes them. */
    public byte[] body() {
        return body;
    }
}
