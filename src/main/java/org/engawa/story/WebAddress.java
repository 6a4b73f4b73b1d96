package org.engawa.story;

import java.net.URI;

/** Addresses of the web, as sources and websites have them. */
public final class WebAddress {
    private WebAddress() {}

    /** Whether a text is a full address that begins with `https://` or `http://`. */
    public static boolean isFull(String text) {
        try {
            URI address = URI.create(text);
            return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
