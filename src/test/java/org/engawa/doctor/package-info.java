/** What the room of the same name promises. */
@NullMarked
package org.engawa.doctor;

import org.jspecify.annotations.NullMarked;
