package org.engawa.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.story.Edition;

/** All suggestions that wait. Every method wants a transaction. */
@ApplicationScoped
public class Suggestions {
    @Inject
    JpaSuggestions suggestions;

    /** Those of an edition, the oldest first. */
    public List<Suggestion> of(Edition edition) {
        return suggestions.of(edition);
    }

    /** One of an edition. */
    public Optional<Suggestion> find(Edition edition, UUID id) {
        return of(edition).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Adds one, unless there is one for the same passage. */
    public void add(Suggestion suggestion) {
        boolean there = of(suggestion.edition()).stream()
                .anyMatch(one -> one.sourceHash().equals(suggestion.sourceHash()));
        if (!there) {
            suggestions.add(suggestion);
        }
    }

    /** Ends one. */
    public void end(Suggestion suggestion) {
        suggestions.remove(suggestion);
    }
}
