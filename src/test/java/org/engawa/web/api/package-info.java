/** Tests of the interface for programs. */
@NullMarked
package org.engawa.web.api;

import org.jspecify.annotations.NullMarked;
