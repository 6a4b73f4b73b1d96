package org.engawa.theme.view;

/**
 * What every page says above all else, in an emergency.
 *
 * @param text plain, in the language of the page or, marked, in another
 * @param link where more is said; empty if nowhere
 */
public record BannerView(Words text, String link) {}
