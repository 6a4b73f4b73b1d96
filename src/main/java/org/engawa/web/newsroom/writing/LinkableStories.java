package org.engawa.web.newsroom.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engawa.catalogue.Catalogue;
import org.engawa.catalogue.CatalogueFollower;
import org.engawa.catalogue.Suggestion;
import org.engawa.web.newsroom.Words;

/** What of this site a text can be linked with: what readers see, and nothing of a draft. */
@RequestScoped
public class LinkableStories {
    private static final int MOST_FOUND = 40;
    private static final int MOST = 20;
    private static final int LONGEST = 100;

    @Inject
    private CatalogueFollower follower;

    @Inject
    private SiteNames names;

    @Inject
    private Words words;

    /**
     * Something that can be linked with.
     *
     * @param name in the language of the text where it has one
     * @param language BCP 47 tag of the name
     * @param note what it is
     * @param address as links in texts have it, for example `story:rice-that-waits`
     */
    public record Target(String name, String language, String note, String address) {}

    /**
     * What may be meant by a part of a title or by the beginning of a name in any language of the site; stories first.
     *
     * @param language BCP 47 tag of the text that is linked from
     */
    List<Target> find(String question, String language) {
        if (question.isBlank() || question.length() > LONGEST) {
            return List.of();
        }
        Catalogue catalogue = follower.catalogue();
        Map<String, Target> stories = new LinkedHashMap<>();
        Map<String, Target> others = new LinkedHashMap<>();
        for (String tag : tongues(language)) {
            for (Suggestion found : catalogue.suggest(question, tag, MOST_FOUND)) {
                Map<String, Target> all = found.kind() == Suggestion.Kind.STORY ? stories : others;
                all.computeIfAbsent(
                        found.kind().word() + ":" + found.key(),
                        address -> target(catalogue, found, address, language));
            }
        }
        List<Target> all = new ArrayList<>(stories.values());
        all.addAll(others.values());
        return all.stream().limit(MOST).toList();
    }

    private Target target(Catalogue catalogue, Suggestion found, String address, String language) {
        String note = words.say("linking." + found.kind().word());
        return found.kind() == Suggestion.Kind.STORY
                ? catalogue
                        .edition(found.key(), language)
                        .map(edition -> new Target(edition.title(), edition.language(), note, address))
                        .orElseGet(() -> new Target(found.text(), found.language(), note, address))
                : new Target(found.text(), found.language(), note, address);
    }

    /** The language of the text first, since names are given in the first in which something is found. */
    private List<String> tongues(String language) {
        return names.settings().site().preferences(language).stream()
                .filter(names.settings().site()::speaks)
                .toList();
    }
}
