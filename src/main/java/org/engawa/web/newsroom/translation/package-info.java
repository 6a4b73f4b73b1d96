/**
 * Translating, on the page `/newsroom/translate`: the original passage by passage beside the translation, and what of it has
 * changed since. Start with {@link org.engawa.web.newsroom.translation.Translating}.
 */
@NullMarked
package org.engawa.web.newsroom.translation;

import org.jspecify.annotations.NullMarked;
