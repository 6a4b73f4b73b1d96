/** Work in the background that must go on whatever happens. Start with {@link org.engawa.tasks.LastingTask}. */
@NullMarked
package org.engawa.tasks;

import org.jspecify.annotations.NullMarked;
