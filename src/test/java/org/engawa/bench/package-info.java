/** What {@code src/bench} measures of the program in its own Java machine: generated stories, and what ours is compared with. */
@NullMarked
package org.engawa.bench;

import org.jspecify.annotations.NullMarked;
