/** The heart: a story is told in translations, each of which goes through numbered editions made of immutable revisions. Start with {@link org.engawa.story.Story}. */
@NullMarked
package org.engawa.story;

import org.jspecify.annotations.NullMarked;
