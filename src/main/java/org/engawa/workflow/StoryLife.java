package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.engawa.audit.AuditEntry;
import org.engawa.audit.AuditTrail;

/** All that was done with a story, for those for whom the story exists. */
@ApplicationScoped
public class StoryLife {
    @Inject
    private Workplace workplace;

    @Inject
    private Readings readings;

    @Inject
    private AuditTrail audit;

    /**
     * Something that was done.
     *
     * @param by name of who did it, as it was then
     * @param act in a word: the name of an {@link Act}, or `TAKE_IN`, `RELEASE`, `RELEASE_REFUSED`, `RIGHTS_ENDED`
     * @param language BCP 47 tag of the text that it was done to
     * @param detail more about it, by name
     */
    public record Event(OffsetDateTime at, String by, String act, String language, Map<String, String> detail) {}

    /**
     * The whole life in all languages, the oldest first.
     *
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public List<Event> of(Actor actor, UUID story) {
        readings.note(workplace.look(actor, new EditionKey(story, ""), Workplace.Sought.PRESENT));
        return audit.about("story/" + story).stream().map(StoryLife::event).toList();
    }

    private static Event event(AuditEntry entry) {
        String subject = entry.subject();
        return new Event(
                entry.at(),
                entry.actor(),
                entry.act(),
                subject.substring(subject.lastIndexOf('/') + 1),
                entry.detail());
    }
}
