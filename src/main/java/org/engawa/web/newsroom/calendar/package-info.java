/**
 * What is released when, beside holidays and public events, on the page `/newsroom/calendar`. Start with {@link
 * org.engawa.web.newsroom.calendar.CalendarPage}.
 */
@NullMarked
package org.engawa.web.newsroom.calendar;

import org.jspecify.annotations.NullMarked;
