package org.engawa.web.newsroom.access;

import java.util.Set;
import java.util.regex.Pattern;

/** What of the newsroom is open to those who are not signed in, or owe a second factor. */
final class OpenPages {
    static final String ROOT = "/newsroom";
    static final String SIGN_IN = ROOT + "/sign-in";
    static final String SECOND_FACTOR = ROOT + "/second-factor";

    private static final Set<String> FOR_EVERYBODY = Set.of(
            SIGN_IN,
            SIGN_IN + "/passkey",
            SIGN_IN + "/provider",
            SIGN_IN + "/provided",
            ROOT + "/signed-out",
            ROOT + "/signed-out/provider",
            ROOT + "/set-up",
            ROOT + "/invitation",
            ROOT + "/reset",
            ROOT + "/forgotten",
            ROOT + "/opinion",
            ROOT + "/shown");

    /** For those whose password was right. */
    private static final Set<String> FOR_HALF_SIGNED_IN = Set.of(
            SECOND_FACTOR,
            SECOND_FACTOR + "/set-up",
            SECOND_FACTOR + "/recovery-codes",
            ROOT + "/passkey",
            ROOT + "/sign-out");

    private static final Pattern ASSET = Pattern.compile(ROOT + "/assets(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*)+");

    private OpenPages() {}

    /** Whether a path is of the newsroom at all. */
    static boolean ofNewsroom(String path) {
        return path.equals(ROOT) || path.startsWith(ROOT + "/") || path.startsWith(ROOT + ";");
    }

    static boolean asset(String path) {
        return ASSET.matcher(path).matches();
    }

    static boolean open(String path) {
        return FOR_EVERYBODY.contains(path) || asset(path);
    }

    static boolean openToHalfSignedIn(String path) {
        return open(path) || FOR_HALF_SIGNED_IN.contains(path);
    }
}
