/**
 * What is in preparation, shown by links to those who are no members. Start with {@link
 * org.engawa.web.newsroom.showing.Showing}.
 */
@NullMarked
package org.engawa.web.newsroom.showing;

import org.jspecify.annotations.NullMarked;
