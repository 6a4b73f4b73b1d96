/** The public site, tried without a server: a catalogue in memory, the theme as shipped. */
@NullMarked
package org.engawa.web.site;

import org.jspecify.annotations.NullMarked;
