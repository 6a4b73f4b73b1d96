package org.engawa.theme.view;

/**
 * One step of the way from the home page to this page.
 *
 * @param key name of the message, such as {@code menu.stories}; empty if {@code text} is given
 * @param text own words, such as a country's name; empty if {@code key} is given
 * @param href ready URL
 */
public record Crumb(String key, String text, String href) {

    /** A step whose name is a message of the theme. */
    public static Crumb section(String key, String href) {
        return new Crumb(key, "", href);
    }

    /** A step that has a name of its own. */
    public static Crumb named(String text, String href) {
        return new Crumb("", text, href);
    }
}
