/**
 * Stories of other missions that are told in another country: the page on which one is found and begun, the one on which what
 * changed in it since is taken over, and what each story's screens say of both. Start with {@link
 * org.engawa.web.newsroom.adapting.Using}.
 */
@NullMarked
package org.engawa.web.newsroom.adapting;

import org.jspecify.annotations.NullMarked;
