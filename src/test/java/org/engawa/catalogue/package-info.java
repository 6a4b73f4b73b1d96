/** The catalogue, filled in memory. */
@NullMarked
package org.engawa.catalogue;

import org.jspecify.annotations.NullMarked;
