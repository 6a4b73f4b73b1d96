package org.engawa.theme.view;

import java.util.List;

/**
 * How a reader follows what a page is about; the whole site on pages that are about nothing that could be followed.
 *
 * @param feeds the same feed in several formats
 * @param calendar URL of the calendar of what takes place; empty where nothing does
 */
public record Follow(List<Feed> feeds, String calendar) {
    /** Keeps its own copy. */
    public Follow {
        feeds = List.copyOf(feeds);
    }

    /** Nothing to follow. */
    public static Follow nothing() {
        return new Follow(List.of(), "");
    }

    /**
     * A feed.
     *
     * @param name of the format, a proper name in every language
     * @param type media type
     * @param href its URL
     */
    public record Feed(String name, String type, String href) {}
}
