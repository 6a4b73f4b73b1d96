/**
 * Markdown in, safe HTML out.
 *
 * <p>What contributors write becomes HTML here and nowhere else. Two safeties stand one behind the other: the renderer writes
 * raw HTML out again only for a short list of harmless tags, and the whole result then passes the allow-list of a sanitiser,
 * so that a mistake in one of them harms nobody. Links to other things of the site ({@code story:…}, {@code country:…}) and
 * pictures stay symbolic in the stored HTML and get their addresses when a page is built, by {@link
 * org.engawa.markdown.SafeHtml#resolve}. The dialect is CommonMark with tables, footnotes and the like, and with what an
 * editorial desk needs: citations of evidence, figures, charts and maps drawn from words, pull quotes, key figures, ruby, and
 * line breaks for scripts without spaces. Start at {@link org.engawa.markdown.MarkdownRenderer}. Only this room knows flexmark and the sanitiser.
 */
@NullMarked
package org.engawa.markdown;

import org.jspecify.annotations.NullMarked;
