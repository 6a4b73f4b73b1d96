/**
 * One act for several editions at once, on the page `/newsroom/several`: what was ticked on the board or in a search is shown with
 * what will happen to each, or why not, and only then done. Start with {@link org.engawa.web.newsroom.several.Several}.
 */
@NullMarked
package org.engawa.web.newsroom.several;

import org.jspecify.annotations.NullMarked;
