/** The page on which the themes of the site are examined: {@link org.engawa.web.newsroom.theme.ThemeShelf}. */
@NullMarked
package org.engawa.web.newsroom.theme;

import org.jspecify.annotations.NullMarked;
