/** What the room of the same name promises. */
@NullMarked
package org.engawa.backup;

import org.jspecify.annotations.NullMarked;
