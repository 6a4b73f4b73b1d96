package org.engawa.theme.view;

/**
 * Who made a picture of a story, and under which licence it is shown.
 *
 * @param shows what it shows; empty if decoration
 * @param author who made it
 * @param licence its name; empty where none is known
 */
public record PictureCredit(String shows, String author, String licence) {}
