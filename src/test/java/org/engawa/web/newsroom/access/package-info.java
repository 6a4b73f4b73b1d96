/** Tests of the door. */
@NullMarked
package org.engawa.web.newsroom.access;

import org.jspecify.annotations.NullMarked;
