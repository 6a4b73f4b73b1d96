/**
 * What members sent when their sign-in had ended: shown to them, sent again or thrown away. Start with {@link
 * org.engawa.web.newsroom.late.LatePage}.
 */
@NullMarked
package org.engawa.web.newsroom.late;

import org.jspecify.annotations.NullMarked;
