package org.engawa.theme.view;

/**
 * How many stories there are of a value.
 *
 * @param value as the form sends it
 * @param label for readers; empty for kinds, which the theme names: message {@code kind.<value>}
 * @param href URL of the search with this value chosen, or no longer chosen if it was
 */
public record SearchCount(String value, String label, int count, boolean chosen, String href) {}
