package org.engawa.theme.view;

import org.jspecify.annotations.Nullable;

/**
 * An event in a table of events.
 *
 * @param card its story
 * @param place where it is held; null where that is not said
 * @param word message that says how one attends where that is not on the spot, or that it is not held as announced; empty for nothing
 */
public record EventRow(Card card, @Nullable Words place, String word) {}
