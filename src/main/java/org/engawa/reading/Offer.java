package org.engawa.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.engawa.catalogue.Catalogue;
import org.engawa.catalogue.Filter;
import org.engawa.locale.Site;
import org.engawa.story.Kind;

/**
 * What the frame of every page offers. It changes so rarely that every page is made anew when it does.
 *
 * @param languages in which anything is published, in the order of the site; at least one
 * @param kinds of which there are stories
 */
public record Offer(List<String> languages, Set<Kind> kinds) {
    /** Keeps its own copies; the kinds stay in their order. */
    public Offer {
        languages = List.copyOf(languages);
        kinds = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(kinds));
    }

    /** What a catalogue has to offer now. */
    public static Offer of(Catalogue catalogue) {
        Site site = catalogue.settings().site();
        List<String> published = site.languages().stream()
                .filter(language -> catalogue.count(Filter.all().language(language), language) > 0)
                .toList();
        Set<Kind> kinds = new LinkedHashSet<>();
        for (Kind kind : Kind.values()) {
            if (catalogue.count(Filter.all().kind(kind), site.defaultLanguage()) > 0) {
                kinds.add(kind);
            }
        }
        return new Offer(published.isEmpty() ? List.of(site.defaultLanguage()) : published, kinds);
    }
}
