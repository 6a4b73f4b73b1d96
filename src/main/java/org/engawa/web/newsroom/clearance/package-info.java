/** What officers answer for before a text is approved: on the page `/newsroom/review`, and one question on `/newsroom/clearance`. */
@NullMarked
package org.engawa.web.newsroom.clearance;

import org.jspecify.annotations.NullMarked;
