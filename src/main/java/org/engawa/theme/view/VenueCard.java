package org.engawa.theme.view;

/**
 * A venue as lists and stories show it.
 *
 * @param href ready URL
 * @param name of the house
 * @param city where it stands; may be empty
 * @param country and in which country
 * @param count number of stories
 */
public record VenueCard(String href, String name, String city, Link country, int count) {}
