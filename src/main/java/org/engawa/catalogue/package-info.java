/** This node's own copy of everything public, in Lucene on disk, following the publication log. Readers are answered from it alone. Start with {@link org.engawa.catalogue.Catalogue}. Beside it, by the same analysis of languages, the index of the newsroom's search: {@link org.engawa.catalogue.ManuscriptFollower}. */
@NullMarked
package org.engawa.catalogue;

import org.jspecify.annotations.NullMarked;
