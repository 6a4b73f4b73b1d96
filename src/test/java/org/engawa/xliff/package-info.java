@NullMarked
package org.engawa.xliff;

import org.jspecify.annotations.NullMarked;
