package org.engawa.theme;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A file of a theme that browsers fetch: style sheet, font, icon. */
public final class Asset {
    private final String path;
    private final String mediaType;
    private final byte[] bytes;
    private final boolean current;

    Asset(String path, String mediaType, byte[] bytes, boolean current) {
        this.path = path;
        this.mediaType = mediaType;
        this.bytes = bytes;
        this.current = current;
    }

    /** Its own path: the hash of its content, a slash, its name. */
    public String path() {
        return path;
    }

    /** For the {@code Content-Type} header. */
    public String mediaType() {
        return mediaType;
    }

    /** Its length in bytes. */
    public int length() {
        return bytes.length;
    }

    /** Its content. */
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** Its content, as a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Whether it was asked for by its own hash and may be kept for ever; else it is the newer file of that name. */
    public boolean immutable() {
        return current;
    }

    Asset askedByOldHash() {
        return new Asset(path, mediaType, bytes, false);
    }
}
