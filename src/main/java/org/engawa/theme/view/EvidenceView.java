package org.engawa.theme.view;

import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * A source behind a story; its place on the page is {@code #evidence-<id>}.
 *
 * @param id as cited in the text
 * @param number counted from 1
 * @param title with the language of the source
 * @param publisher may be empty
 * @param href external URL; may be empty
 * @param date as exact as known, or null
 */
public record EvidenceView(
        String id,
        int number,
        Words title,
        String publisher,
        String href,
        @Nullable TemporalAccessor date) {}
