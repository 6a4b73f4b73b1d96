/**
 * How others cite a story: one {@link org.engawa.citation.Citation} with what is known, and a class for each form in which programs
 * that keep references take it. Knows nothing of HTTP.
 */
@NullMarked
package org.engawa.citation;

import org.jspecify.annotations.NullMarked;
