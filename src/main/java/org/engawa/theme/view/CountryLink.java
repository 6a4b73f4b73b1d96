package org.engawa.theme.view;

/**
 * A country or region with the number of its stories.
 *
 * @param href ready URL
 * @param name from the site's own table
 * @param count number of stories
 */
public record CountryLink(String href, String name, int count) {}
