/** Days on which offices are closed, by country. Start with {@link org.engawa.calendar.Holidays}. */
@NullMarked
package org.engawa.calendar;

import org.jspecify.annotations.NullMarked;
