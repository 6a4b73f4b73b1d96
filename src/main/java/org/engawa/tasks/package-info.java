/**
 * Work in the background that must go on whatever happens. Start with {@link org.engawa.tasks.LastingTask},
 * which runs on the executor that {@link org.engawa.tasks.Background} names.
 */
@NullMarked
package org.engawa.tasks;

import org.jspecify.annotations.NullMarked;
