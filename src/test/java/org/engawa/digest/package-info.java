/** What the room of the same name promises. */
@NullMarked
package org.engawa.digest;

import org.jspecify.annotations.NullMarked;
