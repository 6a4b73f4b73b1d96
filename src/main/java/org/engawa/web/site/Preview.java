package org.engawa.web.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.engawa.publication.PublishedEdition;
import org.engawa.reading.MediaPaths;
import org.engawa.web.Answer;

/** The page of a story that isn't public, with a notice above it that says so. */
final class Preview {
    private final Draft draft;

    Preview(Draft draft) {
        this.draft = draft;
    }

    Answer of(PublishedEdition edition, String notice, String language) {
        String page = covered(edition, draft.html(new StoryPages(draft).page(edition)));
        return Answer.of(
                200,
                List.of(
                        new Answer.Header("Content-Type", "text/html; charset=utf-8"),
                        new Answer.Header("Content-Language", draft.language()),
                        new Answer.Header("Cache-Control", "no-store"),
                        new Answer.Header("X-Robots-Tag", "noindex, noarchive")),
                Marked.above(page, notice, language).getBytes(StandardCharsets.UTF_8));
    }

    /** The cover of a story is public no earlier than the story; till then the pattern of its topic stands for it. */
    private String covered(PublishedEdition edition, String page) {
        List<String> topics = edition.facts().topics();
        return topics.isEmpty() || draft.shown(edition.slug()).isPresent()
                ? page
                : page.replace(MediaPaths.cover(edition.slug()), MediaPaths.topicCover(topics.get(0)));
    }
}
