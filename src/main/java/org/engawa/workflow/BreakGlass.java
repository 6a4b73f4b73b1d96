package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engawa.notification.Occasion;
import org.engawa.organization.Member;
import org.engawa.organization.Mission;
import org.engawa.story.Insider;
import org.engawa.story.Slug;
import org.engawa.story.Story;

/**
 * Opens a story that does not exist for whoever asks, for some hours and with a reason, of which its mission editors are told at
 * once. It answers the same whether there is such a story or not; also what was tried in vain is on record.
 */
@ApplicationScoped
public class BreakGlass {
    /** So long is a story open. */
    public static final Duration OPEN = Duration.ofHours(8);

    /** Of an attempt at what is not there, for the record. */
    static final String IN_VAIN = "BREAK_GLASS_IN_VAIN";

    private static final Pattern ID =
            Pattern.compile("(?i)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static final Pattern PAGE = Pattern.compile("/stories/([a-z0-9-]+)");

    @Inject
    private Workplace workplace;

    @Inject
    private Register register;

    @Inject
    private Herald herald;

    /** Whether there is any story of which a member may break the glass. */
    @Transactional
    public boolean isOffered(Actor actor) {
        return EditorialPolicy.breaksGlass(workplace.member(actor));
    }

    /** The id of the story that an address of the newsroom or of a reader's page names, whether there is one or not. */
    public static Optional<UUID> named(String address) {
        Matcher id = ID.matcher(address);
        if (id.find()) {
            return Optional.of(UUID.fromString(id.group()));
        }
        Matcher page = PAGE.matcher(address);
        return page.find() && Slug.isSlug(page.group(1))
                ? Optional.of(Story.idOf(new Slug(page.group(1))))
                : Optional.empty();
    }

    /**
     * Opens it, if there is such a story.
     *
     * @param address of it, or its id
     * @throws Refused when the address can't be that of a story, or without a reason; not when there is no such story
     * @throws NoSuchEdition when the member may break the glass of none
     */
    @Transactional
    public void open(Actor actor, String address, String reason) {
        Member member = workplace.member(actor);
        if (!EditorialPolicy.breaksGlass(member)) {
            throw Denials.absent(member, named(address).orElse(new UUID(0, 0)));
        }
        List<Refusal> refusals = new ArrayList<>();
        Optional<UUID> named = named(address);
        refusals.addAll(EditionVerb.unless(named.isPresent(), Refusal.Why.ADDRESS));
        refusals.addAll(EditionVerb.unless(!reason.isBlank(), Refusal.Why.REASON));
        Register.demand(refusals);
        UUID story = named.orElseThrow();
        Optional<Case> closed = workplace.closed(actor, story);
        closed.ifPresentOrElse(
                it -> open(it, reason.strip()), () -> register.enterVain(actor, member, story, reason.strip()));
    }

    private void open(Case it, String reason) {
        OffsetDateTime until = it.at().plus(OPEN);
        it.story().breakGlass(it.member().id(), until);
        register.enter(it, Act.BREAK_GLASS, it.edition(), null, Map.of("reason", reason, "until", until.toString()));
        if (it.edition() != null) {
            herald.tell(it, told(it));
        }
    }

    /** Those who may limit it and for whom it exists; where there are none, all who work on it. */
    private List<Audience.Told> told(Case it) {
        Mission mission = it.mission();
        List<Member> there = workplace.members().stream()
                .filter(member -> !member.id().equals(it.member().id()) && it.isThereFor(member))
                .toList();
        List<Member> first = there.stream()
                .filter(member -> EditorialPolicy.may(member, Act.LIMIT, mission, it.language(), true))
                .toList();
        List<Member> works = there.stream()
                .filter(member ->
                        it.story().admission(member.id(), it.at()).ways().contains(Insider.Way.WORKS))
                .toList();
        return (first.isEmpty() ? works : first)
                .stream()
                        .map(member -> new Audience.Told(member, Occasion.GLASS_BROKEN, it.language()))
                        .toList();
    }
}
