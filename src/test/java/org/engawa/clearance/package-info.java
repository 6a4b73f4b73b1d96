@NullMarked
package org.engawa.clearance;

import org.jspecify.annotations.NullMarked;
