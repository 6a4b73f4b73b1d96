package org.engawa.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * The source on which an entry of the vocabulary rests.
 *
 * @param title of the source, in its own language
 * @param url where it can be read, if anywhere
 */
public record Reference(String title, @Nullable String url) {}
