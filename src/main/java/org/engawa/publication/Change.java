package org.engawa.publication;

import java.time.OffsetDateTime;

/**
 * The last entry of the publication log about something.
 *
 * @param position of the entry, counted from 1
 * @param at when it was logged
 */
public record Change(long position, OffsetDateTime at) {}
