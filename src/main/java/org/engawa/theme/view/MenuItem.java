package org.engawa.theme.view;

/**
 * An entry of a menu; its label is the message {@code menu.<key>}.
 *
 * @param key {@code stories}, {@code programmes}, {@code countries}, {@code topics}, {@code people}, {@code venues}; kinds: {@code result} and so on
 * @param href ready URL
 * @param current whether the reader is in this part of the site
 */
public record MenuItem(String key, String href, boolean current) {}
