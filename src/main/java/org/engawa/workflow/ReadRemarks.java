package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.engawa.remark.Anchor;
import org.engawa.remark.Found;
import org.engawa.remark.Remark;
import org.engawa.remark.Remarks;
import org.engawa.remark.Spot;
import org.engawa.remark.Spots;

/** What is said about an edition, for those for whom the story exists. */
@ApplicationScoped
public class ReadRemarks {
    @Inject
    private Workplace workplace;

    @Inject
    private Readings readings;

    @Inject
    private Remarks remarks;

    /**
     * All that is said about an edition, and what it takes to say more.
     *
     * @param all the open ones first, in the order of the text
     * @param spots on which a remark can be made now
     * @param colleagues who may be mentioned, by name
     */
    public record Talk(List<Said> all, List<Spot> spots, List<Colleague> colleagues) {}

    /**
     * A remark.
     *
     * @param by name of who made it
     * @param outside whether that is no member
     * @param mentioned names of those whom it calls upon
     * @param anchor what it was made on
     * @param found what has become of that
     * @param resolvedBy name of who resolved it; empty as long as it is open
     */
    public record Said(
            UUID id,
            String by,
            boolean outside,
            OffsetDateTime at,
            String text,
            List<String> mentioned,
            Anchor anchor,
            Found found,
            List<Reply> replies,
            String resolvedBy,
            boolean open) {}

    /**
     * An answer.
     *
     * @param by name of who gave it
     */
    public record Reply(String by, OffsetDateTime at, String text) {}

    /** A member who may be mentioned. */
    public record Colleague(UUID id, String name) {}

    /**
     * What is said about the edition in preparation, else about what was public last.
     *
     * @throws NoSuchEdition when there is none for this member
     */
    @Transactional
    public Talk of(Actor actor, EditionKey key) {
        Case it = workplace.look(actor, key, Workplace.Sought.PRESENT);
        readings.note(it);
        Spots spots = Spots.of(it.required().current().text());
        List<Said> all = remarks.of(it.required()).stream()
                .map(remark -> said(remark, spots))
                .sorted(Comparator.comparing((Said said) -> !said.open())
                        .thenComparing(said -> said.found().order())
                        .thenComparing(Said::at))
                .toList();
        List<Colleague> colleagues = workplace.members().stream()
                .filter(member -> !member.id().equals(it.member().id()) && it.isThereFor(member))
                .map(member -> new Colleague(member.id(), member.name()))
                .toList();
        return new Talk(all, spots.all(), colleagues);
    }

    /** How many remarks are open on each edition of some stories that the member may see; those without any are left out. */
    @Transactional
    public Map<EditionKey, Integer> open(Actor actor, Collection<UUID> stories) {
        Map<EditionKey, Integer> open = new HashMap<>();
        remarks.open(workplace.sight(actor), stories)
                .forEach((about, count) -> open.put(new EditionKey(about.story(), about.language()), count));
        return open;
    }

    private Said said(Remark remark, Spots spots) {
        return new Said(
                remark.id(),
                remark.outside().orElseGet(() -> workplace.name(remark.member())),
                remark.outside().isPresent(),
                remark.madeAt(),
                remark.said().text(),
                remark.mentioned().stream().map(workplace::name).sorted().toList(),
                remark.anchor(),
                spots.find(remark.anchor()),
                remark.answers().stream()
                        .map(answer -> new Reply(
                                workplace.name(answer.member()),
                                answer.at(),
                                answer.said().text()))
                        .toList(),
                remark.resolvedBy().map(workplace::name).orElse(""),
                remark.isOpen());
    }
}
