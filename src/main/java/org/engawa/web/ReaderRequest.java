package org.engawa.web;

import org.jspecify.annotations.Nullable;

/**
 * What a reader asks for; all that an answer may depend on. The Host header is not among it.
 *
 * @param path as sent, not decoded
 * @param query as sent, without the question mark
 * @param languages the header {@code Accept-Language}
 * @param encodings the header {@code Accept-Encoding}
 * @param known the header {@code If-None-Match}
 */
public record ReaderRequest(
        String method,
        String path,
        @Nullable String query,
        @Nullable String languages,
        @Nullable String encodings,
        @Nullable String known) {

    /** Whether only a page may be asked for, not anything done. */
    public boolean reads() {
        return method.equals("GET") || method.equals("HEAD");
    }

    /** The name of the page in the cache, if this is its own address. */
    public String key() {
        return query == null ? path : path + '?' + query;
    }
}
