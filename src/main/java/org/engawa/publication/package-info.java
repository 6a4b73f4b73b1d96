/** The one channel from the writing side to the reading side: the log of what became public in commit order, and what a reader may see of it. Start with {@link org.engawa.publication.PublicationLog}. */
@NullMarked
package org.engawa.publication;

import org.jspecify.annotations.NullMarked;
