/**
 * How everything that is made for readers looks things up, whoever makes it: pages, feeds, documents for machines. A {@link
 * org.engawa.reading.Reading} asks the catalogue and notes what the answer depends on; a {@link org.engawa.reading.Route} is an
 * address of the site, a {@link org.engawa.reading.Selection} a list of stories. Knows nothing of HTTP and nothing of themes.
 */
@NullMarked
package org.engawa.reading;

import org.jspecify.annotations.NullMarked;
