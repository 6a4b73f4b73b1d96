/**
 * The search of the newsroom: texts in every state, on the page `/newsroom/search`. Start with {@link
 * org.engawa.web.newsroom.search.FoundStories}.
 */
@NullMarked
package org.engawa.web.newsroom.search;

import org.jspecify.annotations.NullMarked;
