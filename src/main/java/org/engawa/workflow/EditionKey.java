package org.engawa.workflow;

import java.util.UUID;

/**
 * The unit of the workflow: a story in one language. Acts on one never touch another.
 *
 * @param language BCP 47 tag
 */
public record EditionKey(UUID story, String language) {}
