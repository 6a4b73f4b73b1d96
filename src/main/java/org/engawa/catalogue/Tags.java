package org.engawa.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.engawa.publication.PublishedEdition;
import org.engawa.publication.PublishedStory;
import org.engawa.publication.WithdrawnStory;
import org.engawa.story.Details;
import org.engawa.story.StoryFacts;

/** Names for what a page was made from, so that exactly the pages made from something changed are made anew. */
public final class Tags {
    /** A page that shows any list of all stories, or counts of them. */
    public static final String STORIES = "stories";

    /** What tells which stories were withdrawn. */
    public static final String WITHDRAWN = "withdrawn";

    private Tags() {}

    /** A page that shows or links to this story. */
    public static String story(String slug) {
        return "story:" + slug;
    }

    /**
     * A page that lists the stories of something.
     *
     * @param dimension {@code kind}, {@code country}, {@code programme}, {@code topic}, {@code person}, {@code venue} or {@code mission}
     */
    public static String list(String dimension, String key) {
        return "list:" + dimension + ":" + key;
    }

    /** All that is touched when a story becomes this instead of what a catalogue has of it. */
    static Set<String> touched(Catalogue before, PublishedStory story) {
        Set<String> tags = new HashSet<>(of(before.editionsOf(story.id())));
        tags.addAll(of(story));
        if (before.hasWithdrawn(story.id())) {
            tags.add(WITHDRAWN);
        }
        return tags;
    }

    /** All that is touched when a story becomes this; also when only what is said of its withdrawal changes. */
    static Set<String> of(PublishedStory story) {
        Set<String> tags = new HashSet<>(of(story.editions()));
        for (WithdrawnStory withdrawn : story.withdrawn()) {
            tags.add(STORIES);
            tags.add(WITHDRAWN);
            tags.add(story(withdrawn.slug()));
        }
        return tags;
    }

    /** All that is touched when these editions appear, change or go. */
    static Set<String> of(List<PublishedEdition> editions) {
        Set<String> tags = new HashSet<>();
        for (PublishedEdition edition : editions) {
            StoryFacts facts = edition.facts();
            tags.add(STORIES);
            tags.add(story(edition.slug()));
            tags.add(list("kind", facts.kind().word()));
            tags.add(list("mission", facts.mission()));
            facts.countries().forEach(iso -> tags.add(list("country", iso)));
            facts.programmes().forEach(key -> tags.add(list("programme", key)));
            facts.topics().forEach(key -> tags.add(list("topic", key)));
            facts.people().forEach(key -> tags.add(list("person", key)));
            if (facts.venue() != null) {
                tags.add(list("venue", facts.venue()));
            }
            if (facts.details() instanceof Details.Exhibit exhibit) {
                exhibit.tour().forEach(stop -> tags.add(list("venue", stop.venue())));
            }
        }
        return tags;
    }
}
