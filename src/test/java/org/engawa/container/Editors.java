package org.engawa.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import org.engawa.publication.PublicationLog;
import org.engawa.story.EditionState;
import org.engawa.story.Origin;
import org.engawa.story.Slug;
import org.engawa.story.Stories;
import org.engawa.story.Story;
import org.engawa.story.StoryText;
import org.engawa.story.Translation;

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

    /** Publishes another title in the newsroom. */
    @Transactional
    public void retitle(Slug slug, String language, String title) {
        retitle(stories.bySlug(slug).orElseThrow(), language, title);
    }

    /** Publishes another title of a story that was opened before. */
    public void retitle(Story story, String language, String title) {
        Translation translation = story.translation(language).orElseThrow();
        StoryText text = translation.latest().orElseThrow().current().text();
        StoryText changed = new StoryText(title, text.summary(), text.body(), text.translator());
        OffsetDateTime now = OffsetDateTime.now(clock);
        translation
                .begin(EditionState.APPROVED, changed, Origin.NEWSROOM, "hanako", now)
                .publish(now);
    }

    /** Appends to the log; the transaction fails afterwards if so wished. */
    @Transactional
    public void append(String subject, boolean fail) {
        log.append(subject, "changed");
        if (fail) {
            throw new IllegalStateException("as wished");
        }
    }

    /** Appends to the log, and does something before that is committed. */
    @Transactional
    public void append(String subject, Runnable meanwhile) {
        log.append(subject, "changed");
        meanwhile.run();
    }
}
