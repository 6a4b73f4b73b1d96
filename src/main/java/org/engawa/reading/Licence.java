package org.engawa.reading;

/** The terms under which texts of the site may be used again, for machines; people find them at the foot of each page. */
public final class Licence {
    /** Address of the licence of all texts. */
    public static final String TEXTS = "https://creativecommons.org/licenses/by/4.0/";

    private Licence() {}
}
