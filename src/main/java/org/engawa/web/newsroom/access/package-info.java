/**
 * The door of the newsroom: who is asking, and what is closed to them. Start with
 * {@link org.engawa.web.newsroom.access.Door}.
 */
@NullMarked
package org.engawa.web.newsroom.access;

import org.jspecify.annotations.NullMarked;
