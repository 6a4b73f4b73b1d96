package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engawa.machine.Drafts;
import org.engawa.machine.Machine;

/** Has a machine suggest translations of passages. Outside of transactions, for the machine may take its time. */
@ApplicationScoped
public class AskMachine {
    @Inject
    private Machine machine;

    @Inject
    private SuggestPassages suggest;

    /** The host to which passages are sent; nothing when there is no machine. */
    public Optional<String> host() {
        return machine.host();
    }

    /**
     * Asks it for passages for which nothing is suggested yet. What it suggests is kept, also when it fails later.
     *
     * @param from BCP 47 tag of the original
     * @param passages Markdown of the original
     * @throws Refused when something speaks against it
     * @throws NoSuchEdition when there is no such story for this member
     */
    public Drafts ask(Actor actor, EditionKey key, String from, List<String> passages) {
        List<String> wanted = suggest.wanted(actor, key, passages);
        if (wanted.isEmpty()) {
            return new Drafts(Map.of(), Set.of(), Optional.empty());
        }
        Drafts drafts = machine.translate(wanted, from, key.language());
        if (!drafts.made().isEmpty()) {
            suggest.keep(actor, key, drafts.made());
        }
        return drafts;
    }
}
