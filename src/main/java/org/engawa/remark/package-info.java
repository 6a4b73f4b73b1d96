/**
 * What members say to each other about a text: remarks on its passages, and answers to them. A remark knows the words that it was
 * made on, and finds them again in whatever the text has become. Nothing of it is part of the text. Start with {@link
 * org.engawa.remark.Spots}.
 */
@NullMarked
package org.engawa.remark;

import org.jspecify.annotations.NullMarked;
