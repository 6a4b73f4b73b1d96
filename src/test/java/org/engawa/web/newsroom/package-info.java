/** Tests of the newsroom. */
@NullMarked
package org.engawa.web.newsroom;

import org.jspecify.annotations.NullMarked;
