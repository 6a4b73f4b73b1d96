package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.story.Edition;
import org.engawa.story.Review;
import org.engawa.story.Revision;
import org.engawa.story.Story;
import org.engawa.story.StoryFacts;
import org.engawa.story.StoryText;
import org.engawa.story.Translation;

/** Editions as members see them on their desks. */
@ApplicationScoped
public class Sheets {
    @Inject
    private Workplace workplace;

    @Inject
    private Verbs verbs;

    @Inject
    private Readings readings;

    /**
     * One text of the history of an edition.
     *
     * @param number of the revision within the edition
     * @param by name of who saved it
     */
    public record Saved(int edition, int number, String by, OffsetDateTime at, StoryText text) {}

    /**
     * The edition in preparation, else what was public last.
     *
     * @throws NoSuchEdition when there is none for this member
     */
    @Transactional
    public Sheet of(Actor actor, EditionKey key) {
        Case it = workplace.look(actor, key, Workplace.Sought.PRESENT);
        Sheet sheet = sheet(actor, key, it);
        readings.note(it);
        return sheet;
    }

    /**
     * What an edition says.
     *
     * @param original whether it is the original and no translation
     */
    public record Content(boolean original, StoryText text, StoryFacts facts) {}

    /**
     * What the edition in preparation says, else what was public last, and nothing of what stands against an act on it: to find that
     * takes longer than a save, and a script saves every few seconds.
     *
     * @throws NoSuchEdition when there is none for this member
     */
    @Transactional
    public Content content(Actor actor, EditionKey key) {
        Case it = workplace.look(actor, key, Workplace.Sought.PRESENT);
        Edition edition = it.required();
        readings.note(it);
        return new Content(it.ofOriginal(), edition.current().text(), edition.facts());
    }

    /** The whole edition as somebody sees it who is no member, by a link of the member who acts. */
    Sheet byLink(Actor maker, EditionKey key) {
        Case it = workplace.look(maker, key, Workplace.Sought.PRESENT);
        readings.noteByLink(it);
        return sheet(maker, key, it);
    }

    private Sheet sheet(Actor actor, EditionKey key, Case it) {
        Edition edition = it.required();
        return new Sheet(
                key,
                it.story().slug(),
                it.mission(),
                it.story().limited(),
                it.ofOriginal(),
                edition.number(),
                edition.state(),
                edition.current().text(),
                edition.facts(),
                edition.contentHash(),
                Readiness.text(it),
                verbs.refusals(actor, key),
                judgement(edition),
                edition.dueAt(),
                edition.correction(),
                it.live().map(live -> live.current().text()),
                source(it, edition),
                siblings(it.story()));
    }

    /**
     * Every text that was saved in this language, the newest first.
     *
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public List<Saved> history(Actor actor, EditionKey key) {
        Case it = workplace.look(actor, key, Workplace.Sought.PRESENT);
        readings.note(it);
        return it.story().translation(key.language()).stream()
                .flatMap(translation -> translation.editions().stream())
                .flatMap(edition -> edition.revisions().stream()
                        .map(revision -> new Saved(
                                edition.number(),
                                revision.number(),
                                revision.savedBy(),
                                revision.savedAt(),
                                revision.text())))
                .sorted(Comparator.comparing(Saved::edition)
                        .thenComparing(Saved::number)
                        .reversed())
                .toList();
    }

    /**
     * The languages in which a story is told or being told, the original first.
     *
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public List<Sheet.Sibling> languages(Actor actor, UUID story) {
        return siblings(workplace
                .look(actor, new EditionKey(story, ""), Workplace.Sought.PRESENT)
                .story());
    }

    private Sheet.Judgement judgement(Edition edition) {
        Review review = edition.review();
        return new Sheet.Judgement(
                name(review.submittedBy()),
                review.openedAt(),
                name(review.approvedBy()),
                edition.approvalHolds(),
                review.reason().orElse(""),
                review.unreviewed());
    }

    private String name(Optional<UUID> member) {
        return member.map(workplace::name).orElse("");
    }

    private static Optional<Sheet.Source> source(Case it, Edition edition) {
        Optional<Translation> original = it.story().original();
        Optional<Revision> present = it.source();
        if (it.ofOriginal() || present.isEmpty()) {
            return Optional.empty();
        }
        StoryText now = present.get().text();
        StoryText followed = original.stream()
                .flatMap(other -> other.editions().stream())
                .flatMap(other -> other.revisions().stream())
                .filter(revision ->
                        edition.basedOn().filter(revision.id()::equals).isPresent())
                .map(Revision::text)
                .findFirst()
                .orElse(now);
        return Optional.of(new Sheet.Source(it.story().originalLanguage(), followed, now));
    }

    private static List<Sheet.Sibling> siblings(Story story) {
        return story.translations().stream()
                .filter(translation -> translation.present().isPresent())
                .sorted(Comparator.comparing((Translation translation) -> !translation.isOriginal())
                        .thenComparing(Translation::language))
                .map(translation -> new Sheet.Sibling(
                        translation.language(),
                        translation.present().orElseThrow().state(),
                        translation.live().isPresent(),
                        translation.staleness()))
                .toList();
    }
}
