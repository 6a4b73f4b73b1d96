@NullMarked
package org.engawa.suggestion;

import org.jspecify.annotations.NullMarked;
