/**
 * For whom a story exists: the page on which it is limited, and the one on which the glass is broken. Start with {@link
 * org.engawa.web.newsroom.circle.Limiting}.
 */
@NullMarked
package org.engawa.web.newsroom.circle;

import org.jspecify.annotations.NullMarked;
