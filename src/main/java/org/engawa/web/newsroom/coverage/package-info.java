/**
 * Which story stands in which language: the page `/newsroom/coverage` and the same as a table. Start with {@link
 * org.engawa.web.newsroom.coverage.CoverageTable}.
 */
@NullMarked
package org.engawa.web.newsroom.coverage;

import org.jspecify.annotations.NullMarked;
