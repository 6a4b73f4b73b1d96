/** Tests of the life of a story. */
@NullMarked
package org.engawa.web.newsroom.life;

import org.jspecify.annotations.NullMarked;
