/** Stories as Markdown files that people write by hand: import, export and the watch that imports what was just saved. Start with {@link org.engawa.content.ContentImport}. */
@NullMarked
package org.engawa.content;

import org.jspecify.annotations.NullMarked;
