package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All acts on an edition, to be asked at once. */
@ApplicationScoped
public class Verbs {
    @Inject
    @Any
    private Instance<EditionVerb> verbs;

    @Inject
    private Workplace workplace;

    /**
     * Why each act can't be done now; empty for those that can.
     *
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public Map<Act, List<Refusal>> refusals(Actor actor, EditionKey key) {
        Map<Workplace.Sought, Case> cases = new EnumMap<>(Workplace.Sought.class);
        Map<Act, List<Refusal>> all = new EnumMap<>(Act.class);
        for (EditionVerb verb : verbs) {
            Case it = cases.computeIfAbsent(verb.sought(), sought -> workplace.look(actor, key, sought));
            all.put(verb.act(), verb.refusals(it));
        }
        return Collections.unmodifiableMap(all);
    }

    /**
     * Why one act can't be done now; empty when it can.
     *
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public List<Refusal> refusals(Actor actor, EditionKey key, Act act) {
        return verb(act).refusals(actor, key);
    }

    /** To which of some editions one act can be done now. */
    @Transactional
    public Set<EditionKey> open(Actor actor, Collection<EditionKey> keys, Act act) {
        EditionVerb verb = verb(act);
        return workplace.look(actor, keys, verb.sought()).entrySet().stream()
                .filter(found -> verb.refusals(found.getValue()).isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private EditionVerb verb(Act act) {
        return verbs.stream()
                .filter(verb -> verb.act() == act)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(act + " is no act on an edition"));
    }
}
