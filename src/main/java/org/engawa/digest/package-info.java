/** Hashes by which texts and files are known. Start with {@link org.engawa.digest.TextHash}. */
@NullMarked
package org.engawa.digest;

import org.jspecify.annotations.NullMarked;
