/**
 * The public site: every page a reader can ask for, answered from the catalogue and the theme alone. A request is read by {@link
 * org.engawa.web.site.Destination}, its page is put together by one class per page ({@code StoryPages}, {@code CountryPages} …)
 * into the records of {@link org.engawa.theme.view}, rendered by the theme, and kept as ready bytes in the page cache until
 * something it shows changes. Start at {@link org.engawa.web.site.PublicSite}, which knows no servlet; {@link
 * org.engawa.web.site.SiteServlet} only carries bytes.
 */
@NullMarked
package org.engawa.web.site;

import org.jspecify.annotations.NullMarked;
