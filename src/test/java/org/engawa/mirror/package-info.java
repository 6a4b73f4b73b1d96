/** What the room of the same name promises. */
@NullMarked
package org.engawa.mirror;

import org.jspecify.annotations.NullMarked;
