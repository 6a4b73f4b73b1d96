/** Tests of what operators see. */
@NullMarked
package org.engawa.web.ops;

import org.jspecify.annotations.NullMarked;
