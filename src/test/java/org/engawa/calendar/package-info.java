/** Tests of holidays. */
@NullMarked
package org.engawa.calendar;

import org.jspecify.annotations.NullMarked;
