/** A cluster whose nodes are replaced by another version of the program, and back, under load; run by {@code src/bench/upgrade}. */
@NullMarked
package org.engawa.bench.upgrade;

import org.jspecify.annotations.NullMarked;
