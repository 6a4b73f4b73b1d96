package org.engawa.story;

import java.net.URI;
import java.util.regex.Pattern;

/** Addresses of the web, as sources and websites have them. */
public final class WebAddress {
    private static final int LAST_PORT = 65_535;

    /** A name, or a number in its usual form: browsers read `256` and `0x7f.1` as numbers of machines, too. */
    private static final Pattern HOST = Pattern.compile("(?:[^.]+\\.)*[A-Za-z][^.]*\\.?"
            + "|(?:0|[1-9][0-9]{0,2})(?:\\.(?:0|[1-9][0-9]{0,2})){3}"
            + "|\\[[0-9A-Fa-f:.]+]");

    private WebAddress() {}

    /**
     * Whether a text is a full address that begins with `https://` or `http://`. One with a name or password before its host is
     * none: it reads as if it led to another host.
     */
    public static boolean isFull(String text) {
        try {
            URI address = URI.create(text);
            return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null
                    && HOST.matcher(address.getHost()).matches()
                    && address.getRawUserInfo() == null
                    && address.getPort() <= LAST_PORT;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
