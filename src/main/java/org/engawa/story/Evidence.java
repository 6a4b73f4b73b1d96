package org.engawa.story;

import org.jspecify.annotations.Nullable;

/**
 * The source behind a fact of a story.
 *
 * @param id the name under which the text cites it, `[^id]`
 * @param title of the source, in its own language
 * @param url http or https; a source without one must say where it is kept in its title or publisher
 * @param doi of a source that has one
 * @param language BCP 47 tag of the source
 * @param supports what in the story rests on it; for editors, not shown to readers
 */
public record Evidence(
        String id,
        String title,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable Doi doi,
        @Nullable String language,
        @Nullable PartialDate date,
        @Nullable String supports) {}
