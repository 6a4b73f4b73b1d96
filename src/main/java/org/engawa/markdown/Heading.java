package org.engawa.markdown;

/**
 * A heading of a text.
 *
 * @param level 2 to 6
 * @param id its anchor on the page, unique within the text
 * @param text its words, plain
 */
public record Heading(int level, String id, String text) {}
