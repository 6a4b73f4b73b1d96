/** The languages of the site: their order, direction and fallback, texts that exist in several of them, and the choice of one for a reader. Start with {@link org.engawa.locale.Site}. */
@NullMarked
package org.engawa.locale;

import org.jspecify.annotations.NullMarked;
