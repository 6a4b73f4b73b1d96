package org.engawa.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engawa.publication.PublishedEdition;
import org.engawa.publication.PublishedStory;
import org.engawa.publication.WithdrawnStory;
import org.engawa.story.Details;
import org.engawa.story.StoryFacts;

/** Names for what a page was made from, so that exactly the pages made from something changed are made anew. */
public final class Tags {
    /** A page that shows any list of all stories, or counts of them; what it says of each is told by {@link #edition}. */
    public static final String STORIES = "stories";

    /** What says something of every story, or of such as their texts decide: site maps and searches. */
    public static final String EDITIONS = "editions";

    /** What tells which stories were withdrawn. */
    public static final String WITHDRAWN = "withdrawn";

    private Tags() {}

    /** A page that shows or links to this story. */
    public static String story(String slug) {
        return "story:" + slug;
    }

    /** A page that shows of this story what its edition in a language says, for as long as there is that edition. */
    public static String edition(String slug, String language) {
        return "edition:" + slug + ":" + language;
    }

    /**
     * A page that lists the stories of something; what it says of each is told by {@link #edition}.
     *
     * @param dimension {@code kind}, {@code country}, {@code programme}, {@code topic}, {@code person}, {@code venue} or {@code mission}
     */
    public static String list(String dimension, String key) {
        return "list:" + dimension + ":" + key;
    }

    /**
     * All that is touched when a story becomes this instead of what a catalogue has of it. Lists only where it comes into them, leaves
     * them or moves within them: a mended title makes no page anew that doesn't show it.
     */
    static Set<String> touched(Catalogue before, PublishedStory story) {
        List<PublishedEdition> was = before.editionsOf(story.id());
        List<PublishedEdition> is = story.editions();
        Set<String> tags = new HashSet<>();
        Stream.concat(was.stream(), is.stream()).map(PublishedEdition::slug).forEach(slug -> {
            tags.add(EDITIONS);
            tags.add(story(slug));
        });
        Stream.of(without(was, is), without(is, was))
                .flatMap(List::stream)
                .forEach(edition -> tags.add(edition(edition.slug(), edition.language())));
        if (!places(was).equals(places(is))) {
            tags.addAll(ofLists(was));
            tags.addAll(ofLists(is));
        }
        tags.addAll(ofWithdrawn(story));
        if (before.hasWithdrawn(story.id())) {
            tags.add(WITHDRAWN);
        }
        return tags;
    }

    private static Set<Object> places(List<PublishedEdition> editions) {
        return editions.stream().map(Documents::place).collect(Collectors.toSet());
    }

    private static List<PublishedEdition> without(List<PublishedEdition> some, List<PublishedEdition> others) {
        return some.stream().filter(edition -> !others.contains(edition)).toList();
    }

    /** Also when only what is said of its withdrawal changes. */
    private static Set<String> ofWithdrawn(PublishedStory story) {
        Set<String> tags = new HashSet<>();
        for (WithdrawnStory withdrawn : story.withdrawn()) {
            tags.addAll(List.of(STORIES, EDITIONS, WITHDRAWN, story(withdrawn.slug())));
        }
        return tags;
    }

    /** The lists that these editions are in. */
    private static Set<String> ofLists(List<PublishedEdition> editions) {
        Set<String> tags = new HashSet<>();
        for (PublishedEdition edition : editions) {
            StoryFacts facts = edition.facts();
            tags.add(STORIES);
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
