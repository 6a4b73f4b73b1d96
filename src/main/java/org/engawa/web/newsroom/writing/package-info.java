/**
 * The screens on which stories are written: the board, a new story, the editor with its preview, and the history of what was
 * saved. Start with {@link org.engawa.web.newsroom.writing.OpenSheet}, which the pages about one edition share. The facts of a
 * story are read by {@link org.engawa.web.newsroom.writing.FactsForm}.
 */
@NullMarked
package org.engawa.web.newsroom.writing;

import org.jspecify.annotations.NullMarked;
