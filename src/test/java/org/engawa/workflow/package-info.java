/** Who may do what, in which state, and what a text must be for it. */
@NullMarked
package org.engawa.workflow;

import org.jspecify.annotations.NullMarked;
