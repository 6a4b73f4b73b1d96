/** What runs by itself, and survives its failures. */
@NullMarked
package org.engawa.tasks;

import org.jspecify.annotations.NullMarked;
