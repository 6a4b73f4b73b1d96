package org.engawa.theme.view;

/**
 * A programme as lists and stories show it.
 *
 * @param href ready URL
 * @param shortName abbreviation; may be empty
 * @param name full name
 * @param about a sentence or two
 * @param count number of stories
 */
public record ProgrammeCard(String href, String shortName, String name, String about, int count) {}
