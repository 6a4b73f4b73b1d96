package org.engawa.vocabulary;

import org.engawa.locale.LocalText;

/**
 * A field of research or concern, for example `health`.
 *
 * @param about what the word means here, in two sentences
 * @param pattern the traditional pattern on the covers of its stories
 * @param patternNote one sentence for readers on that pattern
 */
public record Topic(String key, LocalText names, LocalText about, String pattern, LocalText patternNote) {}
