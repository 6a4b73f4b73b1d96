/**
 * What members are told on the board, and how they want to be told by mail. Start with {@link
 * org.engawa.web.newsroom.news.NewsList}.
 */
@NullMarked
package org.engawa.web.newsroom.news;

import org.jspecify.annotations.NullMarked;
