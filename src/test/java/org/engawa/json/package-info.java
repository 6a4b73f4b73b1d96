@NullMarked
package org.engawa.json;

import org.jspecify.annotations.NullMarked;
