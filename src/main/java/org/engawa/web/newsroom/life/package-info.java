/**
 * The life of a story: all that was done with it, told in sentences on the page `/newsroom/life` and as a table. Start with
 * {@link org.engawa.web.newsroom.life.Telling}.
 */
@NullMarked
package org.engawa.web.newsroom.life;

import org.jspecify.annotations.NullMarked;
