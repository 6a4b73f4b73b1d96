/**
 * The pages on which people, venues and programmes are made and mended. Start with {@link
 * org.engawa.web.newsroom.vocabulary.EntryForm}.
 */
@NullMarked
package org.engawa.web.newsroom.vocabulary;

import org.jspecify.annotations.NullMarked;
