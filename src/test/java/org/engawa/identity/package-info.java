/** Tests of sign-in at a provider. */
@NullMarked
package org.engawa.identity;

import org.jspecify.annotations.NullMarked;
