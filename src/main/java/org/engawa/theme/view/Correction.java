package org.engawa.theme.view;

import java.time.temporal.TemporalAccessor;

/**
 * A correction shown at the top of a story.
 *
 * @param date when it was made
 * @param text what was wrong and is right now
 */
public record Correction(TemporalAccessor date, String text) {}
