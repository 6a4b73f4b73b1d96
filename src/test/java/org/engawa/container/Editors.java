package org.engawa.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import org.engawa.publication.PublicationLog;
import org.engawa.story.Edition;
import org.engawa.story.Origin;
import org.engawa.story.Slug;
import org.engawa.story.Stories;
import org.engawa.story.Story;
import org.engawa.story.StoryText;

/** What members of the newsroom do, each act in a transaction of its own. */
@ApplicationScoped
public class Editors {
    @Inject
    private Stories stories;

    @Inject
    private PublicationLog log;

    @Inject
    private Clock clock;

    /** Opens a story, and does something before it is saved. */
    @Transactional
    public void with(Slug slug, Consumer<Story> act) {
        act.accept(stories.bySlug(slug).orElseThrow());
    }

    /** Saves another title in the newsroom. */
    @Transactional
    public void retitle(Slug slug, String language, String title) {
        retitle(stories.bySlug(slug).orElseThrow(), language, title);
    }

    /** Saves another title of a story that was opened before. */
    public void retitle(Story story, String language, String title) {
        Edition edition = story.translation(language).orElseThrow().latest().orElseThrow();
        StoryText text = edition.current().text();
        edition.save(
                new StoryText(title, text.summary(), text.body(), text.translator()),
                Origin.NEWSROOM,
                "hanako",
                OffsetDateTime.now(clock));
    }

    /** Appends to the log; the transaction fails afterwards if so wished. */
    @Transactional
    public void append(String subject, boolean fail) {
        log.append(subject, "changed");
        if (fail) {
            throw new IllegalStateException("as wished");
        }
    }
}
