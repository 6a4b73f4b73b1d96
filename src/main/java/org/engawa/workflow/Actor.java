package org.engawa.workflow;

import java.util.UUID;

/**
 * Who acts, and from where.
 *
 * @param origin network address, for the record
 */
public record Actor(UUID member, String origin) {}
