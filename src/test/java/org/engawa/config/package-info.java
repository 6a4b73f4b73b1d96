/** What the room of the same name promises. */
@NullMarked
package org.engawa.config;

import org.jspecify.annotations.NullMarked;
