/**
 * Remarks on passages: a list below the text on the pages `/newsroom/review` and `/newsroom/edit`, and the page
 * `/newsroom/remarks` to which all of its forms go. Start with {@link org.engawa.web.newsroom.remark.RemarkPage}.
 */
@NullMarked
package org.engawa.web.newsroom.remark;

import org.jspecify.annotations.NullMarked;
