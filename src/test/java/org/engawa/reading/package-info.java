/** What everything for readers is made of, tried on a small whole site. */
@NullMarked
package org.engawa.reading;

import org.jspecify.annotations.NullMarked;
