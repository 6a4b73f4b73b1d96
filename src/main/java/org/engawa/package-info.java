/** Engawa. */
@org.jspecify.annotations.NullMarked
package org.engawa;
