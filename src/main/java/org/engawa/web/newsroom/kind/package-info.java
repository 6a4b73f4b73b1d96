/**
 * The typed fields of each kind of story between the files, where `details` holds them, and the form of the editor. Start with
 * {@link org.engawa.web.newsroom.kind.KindFields}, which names them all.
 */
@NullMarked
package org.engawa.web.newsroom.kind;

import org.jspecify.annotations.NullMarked;
