package org.engawa.theme.view;

/**
 * A link to a page of this site, or plain text where there is no page.
 *
 * @param href ready URL; empty where there is no such page
 * @param text what is shown
 */
public record Link(String href, String text) {}
