package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.engawa.story.Writing;
import org.engawa.suggestion.Suggestion;
import org.engawa.suggestion.Suggestions;

/**
 * A translator accepts what a machine suggested for a passage, edited or not: from now on it is their text. The only way from a
 * suggestion into a text; it is on record that the passage began so.
 */
@ApplicationScoped
public class AcceptSuggestion extends EditionVerb {
    @Inject
    private Suggestions suggestions;

    @Inject
    private CopiedSuggestions copied;

    AcceptSuggestion() {
        super(Act.ACCEPT);
    }

    @Override
    List<Refusal> obstacles(Case it) {
        return it.ofOriginal() ? List.of(Refusal.because(Refusal.Why.LANGUAGE)) : List.of();
    }

    /**
     * Accepts it, and saves the translation in which it stands.
     *
     * @param passage the passage as it is accepted, which is part of the writing
     * @param mark of what the translator began with
     * @return the mark of what is saved now
     * @throws Clash when something else was saved since
     * @throws Refused when something speaks against it
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public String accept(Actor actor, EditionKey key, UUID id, String passage, Writing writing, String mark) {
        Case it = begin(
                actor,
                key,
                any -> unless(
                        suggestions.find(any.required(), id).isPresent() && !passage.isBlank(),
                        Refusal.Why.SUGGESTION));
        Suggestion suggestion = suggestions.find(it.required(), id).orElseThrow(NoSuchEdition::new);
        SaveDraft.save(it, writing, mark, false);
        suggestions.end(suggestion);
        record(
                it,
                Map.of(
                        "machine",
                        suggestion.machine(),
                        "source",
                        suggestion.sourceHash(),
                        "edited",
                        Boolean.toString(
                                !passage.strip().equals(suggestion.suggested().strip()))));
        copied.note(it);
        return it.required().contentHash();
    }
}
