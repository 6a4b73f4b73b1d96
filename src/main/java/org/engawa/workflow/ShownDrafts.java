package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.account.Tokens;
import org.engawa.story.PictureFacts;
import org.engawa.story.StoryFacts;

/**
 * What is shown by links to those who are no members. A link shows what the member who made it may see, and nothing that has
 * left preparation: it dies with their roles, and with the publication.
 */
@ApplicationScoped
public class ShownDrafts {
    @Inject
    private JpaPreviewLinks links;

    @Inject
    private Workplace workplace;

    @Inject
    private Sheets sheets;

    /**
     * A link that works.
     *
     * @param by name of who made it
     */
    public record Link(UUID id, String by, OffsetDateTime ends) {}

    /**
     * What a link shows.
     *
     * @param pictures those that may be shown to outsiders by now
     */
    public record Shown(Sheet sheet, Link link, List<PictureFacts> pictures) {}

    /**
     * The links to an edition, the one that ends first at the top.
     *
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public List<Link> of(Actor actor, EditionKey key) {
        Case it = workplace.look(actor, key, Workplace.Sought.PRESENT);
        return links.of(key, it.at()).stream().map(this::told).toList();
    }

    /**
     * What a link shows now.
     *
     * @param origin the network address of who looks
     * @return nothing when it is no link, has ended, or shows nothing any more
     */
    @Transactional
    public Optional<Shown> open(String token, String origin) {
        return links.byToken(Tokens.hash(token), workplace.now()).flatMap(link -> shown(link, origin));
    }

    private Optional<Shown> shown(PreviewLink link, String origin) {
        Actor maker = new Actor(link.member(), origin);
        try {
            Case it = workplace.look(maker, link.key(), Workplace.Sought.PRESENT);
            if (!EditorialPolicy.refusals(it, Act.SHOW).isEmpty()) {
                return Optional.empty();
            }
            Sheet sheet = sheets.byLink(maker, link.key());
            StoryFacts today = sheet.facts()
                    .on(it.at().atZoneSameInstant(it.mission().zone()).toLocalDate());
            return Optional.of(new Shown(sheet, told(link), today.pictures()));
        } catch (NoSuchEdition e) {
            return Optional.empty();
        }
    }

    private Link told(PreviewLink link) {
        return new Link(link.id(), workplace.name(link.member()), link.endsAt());
    }
}
