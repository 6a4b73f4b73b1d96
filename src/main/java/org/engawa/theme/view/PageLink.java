package org.engawa.theme.view;

/**
 * A link to a page that stands beside the stories.
 *
 * @param href ready URL
 * @param title of that page, perhaps in another language than this one's
 * @param current whether it is this page
 */
public record PageLink(String href, Words title, boolean current) {}
