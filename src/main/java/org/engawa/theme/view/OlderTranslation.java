package org.engawa.theme.view;

import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * Says that the translation is behind its original.
 *
 * @param follows date of the original text it follows
 * @param updated date the original changed
 * @param original its language
 * @param href the newer text
 * @param note what the original says of the change, in its language; null for nothing
 */
public record OlderTranslation(
        TemporalAccessor follows,
        TemporalAccessor updated,
        LanguageView original,
        String href,
        @Nullable String note) {}
