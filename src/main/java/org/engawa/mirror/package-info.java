/**
 * The whole public site as files that a web server sends without this program, and what proves that they are as they were written.
 * A {@link org.engawa.mirror.MirrorFile} has a name made of its address; a {@link org.engawa.mirror.MirrorFolder} is written file by
 * file so that a reader never sees half of one; its {@link org.engawa.mirror.Manifest} is signed, and {@link
 * org.engawa.mirror.MirrorCheck} holds a folder or a site against it. Nothing here knows what the pages are: who writes says so.
 */
@NullMarked
package org.engawa.mirror;

import org.jspecify.annotations.NullMarked;
