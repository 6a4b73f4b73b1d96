package org.engawa.web.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engawa.publication.PublishedEdition;
import org.engawa.reading.Selection;
import org.engawa.story.StoryFacts;

/** What to read after a story: on the same topic first, then from the same countries and programmes. */
final class Related {
    private static final int WANTED = 3;

    private final Draft draft;

    Related(Draft draft) {
        this.draft = draft;
    }

    List<PublishedEdition> to(PublishedEdition story) {
        Map<String, PublishedEdition> found = new LinkedHashMap<>();
        for (Selection selection : near(story.facts())) {
            if (found.size() >= WANTED) {
                break;
            }
            draft.list(selection, 0, WANTED + 1).editions().stream()
                    .filter(other -> !other.slug().equals(story.slug()))
                    .forEach(other -> found.putIfAbsent(other.slug(), other));
        }
        return found.values().stream().limit(WANTED).toList();
    }

    private static List<Selection> near(StoryFacts facts) {
        List<Selection> near = new ArrayList<>();
        facts.topics().stream().limit(1).map(Selection::topic).forEach(near::add);
        facts.countries().stream().map(Selection::country).forEach(near::add);
        facts.programmes().stream().map(Selection::programme).forEach(near::add);
        facts.topics().stream().skip(1).map(Selection::topic).forEach(near::add);
        return near;
    }
}
