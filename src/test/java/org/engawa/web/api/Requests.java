package org.engawa.web.api;

import org.engawa.web.ReaderRequest;

/** Requests for tests. */
final class Requests {
    private Requests() {}

    static ReaderRequest get(String path) {
        return new ReaderRequest("GET", path, null, null, null, null);
    }
}
