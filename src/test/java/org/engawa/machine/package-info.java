@NullMarked
package org.engawa.machine;

import org.jspecify.annotations.NullMarked;
