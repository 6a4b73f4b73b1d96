package org.engawa.theme.view;

/**
 * An entry of a menu.
 *
 * @param key name of the message that is its label: {@code menu.stories}, {@code kinds.result} …
 * @param href ready URL
 * @param current whether the reader is in this part of the site
 */
public record MenuItem(String key, String href, boolean current) {}
