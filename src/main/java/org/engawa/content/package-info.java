/**
 * Stories as Markdown files that people write by hand: import, export and the watch that imports what was just saved. Start with
 * {@link org.engawa.content.ContentImport}.
 *
 * <p>The pages beside the stories, {@code pages/}, are taken in with the settings of the site and not as stories: they are the operators'
 * word and not the newsroom's, so there is nothing to review, translate or withdraw, and whoever runs the site changes them where he
 * changes its name: in a file.
 */
@NullMarked
package org.engawa.content;

import org.jspecify.annotations.NullMarked;
