/**
 * Who else has an edition open, on the pages where it is written, translated and reviewed. Start with {@link
 * org.engawa.web.newsroom.presence.Present}.
 */
@NullMarked
package org.engawa.web.newsroom.presence;

import org.jspecify.annotations.NullMarked;
