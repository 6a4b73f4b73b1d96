package org.engawa.account;

/**
 * With what, and from where, somebody signs in.
 *
 * @param device what the browser says that it is; cut to 200 characters
 * @param origin the network address that the browser cannot choose; of IPv6 the network; cut to 64 characters
 */
public record Browser(String device, String origin) {
    private static final int LONGEST_DEVICE = 200;
    private static final int LONGEST_ORIGIN = 64;

    /** Cuts what is too long. */
    public Browser {
        device = cut(device, LONGEST_DEVICE);
        origin = cut(origin, LONGEST_ORIGIN);
    }

    private static String cut(String text, int longest) {
        // PostgreSQL keeps no NUL.
        String clean = text.replace("\0", "");
        if (clean.length() <= longest) {
            return clean;
        }
        int end = Character.isHighSurrogate(clean.charAt(longest - 1)) ? longest - 1 : longest;
        return clean.substring(0, end);
    }
}
