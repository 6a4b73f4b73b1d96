/**
 * Texts on their way to translators' programs and back, in XLIFF 2.1 (OASIS Standard, 13 February 2018; ISO 21720). Knows
 * nothing of stories: a file has units, each with a source and a target in Markdown. Start with
 * {@link org.engawa.xliff.TranslationFile}.
 */
@NullMarked
package org.engawa.xliff;

import org.jspecify.annotations.NullMarked;
