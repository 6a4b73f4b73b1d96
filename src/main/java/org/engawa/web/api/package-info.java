/**
 * What the site tells to programs: JSON of everything public, read only, under {@code /api/v1}. The contract is {@code
 * openapi.yaml} in this package; what is sent are the records of this room ({@code StoryDocument} …), never those of other rooms,
 * so that a change inside does not reach anybody outside. Resources are thin and name their address and parameters; start at
 * {@link org.engawa.web.api.PublicApi}, which knows neither JAX-RS nor servlets. {@code /api/} is the same contract as a page for
 * people.
 */
@NullMarked
package org.engawa.web.api;

import org.jspecify.annotations.NullMarked;
