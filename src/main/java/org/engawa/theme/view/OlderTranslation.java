package org.engawa.theme.view;

import java.time.temporal.TemporalAccessor;

/**
 * Says that the translation is behind its original.
 *
 * @param follows date of the original text it follows
 * @param updated date the original changed
 * @param original its language
 * @param href the newer text
 */
public record OlderTranslation(
        TemporalAccessor follows, TemporalAccessor updated, LanguageView original, String href) {}
