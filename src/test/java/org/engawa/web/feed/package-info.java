/** Feeds and calendars, tried without a server and read by programs that have nothing to do with those that wrote them. */
@NullMarked
package org.engawa.web.feed;

import org.jspecify.annotations.NullMarked;
