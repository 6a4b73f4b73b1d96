@NullMarked
package org.engawa.trace;

import org.jspecify.annotations.NullMarked;
