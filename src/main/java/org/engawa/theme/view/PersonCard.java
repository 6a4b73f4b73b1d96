package org.engawa.theme.view;

import org.jspecify.annotations.Nullable;

/**
 * A person as lists and stories show them.
 *
 * @param href ready URL
 * @param name in the language of the page, family name first for Japanese
 * @param original the name in its own script, or null if that is the same
 * @param field field of work; may be empty
 * @param affiliation institution; may be empty
 */
public record PersonCard(String href, String name, @Nullable Words original, String field, String affiliation) {}
