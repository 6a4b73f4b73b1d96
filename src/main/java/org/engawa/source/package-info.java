/**
 * Text files that people write, and what is wrong with them.
 *
 * <p>Stories, vocabularies and settings come as YAML 1.2 and as Markdown with a front matter. This room reads them so that
 * every complaint names the file, the line and the field and says how to mend it, because those who write the files are not
 * those who wrote the programme. Nothing here throws for a bad file: {@link org.engawa.source.YamlReader} and {@link
 * org.engawa.source.MarkdownFile} put each {@link org.engawa.source.Problem} into the caller's {@link
 * org.engawa.source.Problems} and go on, so that one run finds all of them. Every scalar is handed out as it was written
 * ({@code no} is the language, {@code 010} keeps its zero); what it means is for the caller to say. Start at {@link
 * org.engawa.source.Fields}. Only this room knows the YAML engine.
 */
@NullMarked
package org.engawa.source;

import org.jspecify.annotations.NullMarked;
