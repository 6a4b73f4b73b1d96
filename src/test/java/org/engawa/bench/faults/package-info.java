/** Faults that are brought about while a whole installation is read and written, and what became of it; run by {@code src/bench/faults}. */
@NullMarked
package org.engawa.bench.faults;

import org.jspecify.annotations.NullMarked;
