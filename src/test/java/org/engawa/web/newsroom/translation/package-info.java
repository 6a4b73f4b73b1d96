/** Tests of translating. */
@NullMarked
package org.engawa.web.newsroom.translation;

import org.jspecify.annotations.NullMarked;
