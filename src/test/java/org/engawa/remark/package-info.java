/** Remarks find the words that they were made on. */
@NullMarked
package org.engawa.remark;

import org.jspecify.annotations.NullMarked;
