/** Tests of the newsroom. */
@NullMarked
package org.engawa.web.newsroom.search;

import org.jspecify.annotations.NullMarked;
