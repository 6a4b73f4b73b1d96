/**
 * Clearance: what an officer answers for before a story is public, from the partners' consent to export control. An answer hangs
 * on the passages that it is about, or on the whole; once those change, the question is asked again, and only that. Start with
 * {@link org.engawa.clearance.Clearance}.
 */
@NullMarked
package org.engawa.clearance;

import org.jspecify.annotations.NullMarked;
