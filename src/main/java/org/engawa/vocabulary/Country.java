package org.engawa.vocabulary;

import org.engawa.locale.LocalText;

/**
 * A country or region.
 *
 * @param iso ISO 3166-1 alpha-2, upper case
 * @param names the names that the publisher uses, never those of a library
 * @param region key of a {@link Region}
 * @param latitude of the capital in degrees, north positive
 * @param longitude of the capital in degrees, east positive
 */
public record Country(String iso, LocalText names, String region, double latitude, double longitude) {}
