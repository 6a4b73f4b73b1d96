package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.engawa.machine.Machine;
import org.engawa.suggestion.Suggestion;
import org.engawa.suggestion.Suggestions;

/**
 * Keeps what a machine suggests for passages of a translation, beside it and not in it. The machine itself is asked by
 * {@link AskMachine}, since no transaction should wait for it.
 */
@ApplicationScoped
public class SuggestPassages extends EditionVerb {
    @Inject
    private Machine machine;

    @Inject
    private Suggestions suggestions;

    @Inject
    private Workplace workplace;

    SuggestPassages() {
        super(Act.SUGGEST);
    }

    /**
     * A suggestion as a translator sees it.
     *
     * @param source what the original says
     * @param machine host of the service that made it
     */
    public record Waiting(UUID id, String source, String suggested, String machine) {}

    @Override
    List<Refusal> obstacles(Case it) {
        return it.ofOriginal()
                ? List.of(Refusal.because(Refusal.Why.LANGUAGE))
                : unless(machine.host().isPresent(), Refusal.Why.MACHINE);
    }

    /**
     * Those that wait to be accepted.
     *
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public List<Waiting> waiting(Actor actor, EditionKey key) {
        Case it = workplace.look(actor, key, Workplace.Sought.PRESENT);
        return suggestions.of(it.required()).stream()
                .map(one -> new Waiting(one.id(), one.source(), one.suggested(), one.machine()))
                .toList();
    }

    /**
     * Of these passages of the original those for which nothing is suggested yet, once it is clear that the member may ask.
     *
     * @throws Refused when something speaks against it
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public List<String> wanted(Actor actor, EditionKey key, List<String> passages) {
        Case it = begin(actor, key, any -> List.of());
        Set<String> there =
                suggestions.of(it.required()).stream().map(Suggestion::source).collect(Collectors.toSet());
        List<String> wanted = passages.stream()
                .filter(passage -> !passage.isBlank() && !there.contains(passage))
                .distinct()
                .toList();
        if (!wanted.isEmpty()) {
            // Before it is sent: what left the house is on record also when no answer comes.
            record(it, Map.of("machine", machine.host().orElse(""), "passages", Integer.toString(wanted.size())));
        }
        return wanted;
    }

    /**
     * Keeps suggestions, by passage of the original.
     *
     * @throws Refused when something speaks against it
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public void keep(Actor actor, EditionKey key, Map<String, String> made) {
        Case it = begin(actor, key, any -> List.of());
        made.forEach((source, suggested) -> suggestions.add(new Suggestion(
                it.required(),
                source,
                suggested,
                machine.host().orElse(""),
                it.member().id(),
                it.at())));
    }
}
