package org.engawa.theme.view;

/**
 * A way to follow the whole site.
 *
 * @param key message {@code press.<key>} says what it is for
 * @param name of the format, a proper name in every language
 * @param type media type
 * @param href its URL
 */
public record Channel(String key, String name, String type, String href) {}
