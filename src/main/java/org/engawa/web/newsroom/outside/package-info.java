/**
 * The page on which somebody outside, who is no member, says what they think of a text: in their language, by a link that answers
 * once. Start with {@link org.engawa.web.newsroom.outside.OpinionPage}.
 */
@NullMarked
package org.engawa.web.newsroom.outside;

import org.jspecify.annotations.NullMarked;
