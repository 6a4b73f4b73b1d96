package org.engawa.web.newsroom;

/**
 * One of several that can be chosen.
 *
 * @param value what is sent
 * @param label what is shown
 */
public record Choice(String value, String label) {
    /** For pages. */
    public String getValue() {
        return value;
    }

    /** For pages. */
    public String getLabel() {
        return label;
    }
}
