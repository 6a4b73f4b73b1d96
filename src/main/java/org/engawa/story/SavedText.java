package org.engawa.story;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * That a text was saved. Whoever keeps a copy of it has to read it again when any of this is another.
 *
 * @param edition id of the edition whose text it is
 * @param mission key of the mission that owns it
 * @param at when it was saved last
 */
public record SavedText(UUID edition, String mission, OffsetDateTime at) {}
