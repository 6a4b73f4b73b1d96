package org.engawa.theme.view;

/**
 * A country on the map.
 *
 * @param href ready URL
 * @param name from the site's own table
 * @param count number of stories
 * @param x on the map, see {@link WorldView}
 * @param y on the map
 */
public record CountryPoint(String href, String name, int count, double x, double y) {}
