/**
 * Reviewing, publishing and withdrawing: one bean for each form of the pages `/newsroom/review`, `/newsroom/publish` and
 * `/newsroom/withdraw`. Start with {@link org.engawa.web.newsroom.review.Looking}.
 */
@NullMarked
package org.engawa.web.newsroom.review;

import org.jspecify.annotations.NullMarked;
