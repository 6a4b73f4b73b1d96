package org.engawa.content;

import java.util.Set;
import org.engawa.markdown.InternalLink;
import org.engawa.vocabulary.Vocabulary;

/** What a link of a text can lead to. */
record Targets(Vocabulary words, Set<String> stories, Set<String> pages) {
    /** Keeps its own copies. */
    Targets {
        stories = Set.copyOf(stories);
        pages = Set.copyOf(pages);
    }

    boolean has(InternalLink link) {
        return switch (link.kind()) {
            case STORY -> stories.contains(link.key());
            case COUNTRY -> words.countries().containsKey(link.key());
            case PROGRAMME -> words.programmes().containsKey(link.key());
            case TOPIC -> words.topics().containsKey(link.key());
            case PERSON -> words.people().containsKey(link.key());
            case VENUE -> words.venues().containsKey(link.key());
            case PAGE -> pages.contains(link.key());
        };
    }
}
