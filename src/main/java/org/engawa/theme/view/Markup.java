package org.engawa.theme.view;

/**
 * HTML that has passed the sanitiser: the only thing a template can print without escaping.
 */
@FunctionalInterface
public interface Markup {
    /** The HTML. */
    String html();
}
