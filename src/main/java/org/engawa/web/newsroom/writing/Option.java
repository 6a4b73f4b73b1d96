package org.engawa.web.newsroom.writing;

/**
 * One of many of which several can be chosen.
 *
 * @param value what is sent
 * @param label what is shown
 * @param chosen whether it is
 * @param place where it stands among those that are, counted from 1, as it was typed; empty for none, and where no order counts
 */
public record Option(String value, String label, boolean chosen, String place) {
    /** One of many whose order does not count. */
    public Option(String value, String label, boolean chosen) {
        this(value, label, chosen, "");
    }

    Option at(String newPlace) {
        return new Option(value, label, chosen, newPlace);
    }
}
