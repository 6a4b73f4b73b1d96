package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engawa.story.Edition;
import org.engawa.story.EditionState;
import org.engawa.story.Origin;
import org.engawa.story.Stories;
import org.engawa.story.Story;
import org.engawa.story.StoryFacts;
import org.engawa.story.StoryText;
import org.engawa.story.Translation;
import org.engawa.story.Withdrawal;
import org.jspecify.annotations.Nullable;

/**
 * Takes in a story that was written as files. Whoever may write into the content folder has the trust of the operator,
 * so its texts begin as approved: they are published at once, or scheduled when the story is dated in the future. What
 * was changed in the newsroom since is never overwritten.
 */
@ApplicationScoped
public class TakeInStory {
    private static final String BY = "content";

    @Inject
    private Stories stories;

    @Inject
    private ReleaseHour hour;

    @Inject
    private Register register;

    /** What became of the story. */
    public record Outcome(boolean changed, List<String> keptFromNewsroom) {
        /** Keeps its own copy of the list. */
        public Outcome {
            keptFromNewsroom = List.copyOf(keptFromNewsroom);
        }
    }

    /**
     * Publishes what is new in a draft.
     *
     * @return whether anything changed, and which parts (a language tag, or {@code facts}) were edited in the newsroom
     *     and therefore stayed as they were
     */
    @Transactional
    public Outcome takeIn(StoryDraft draft) {
        OffsetDateTime now = hour.now();
        List<String> kept = new ArrayList<>();
        Optional<Story> present = stories.bySlugForUpdate(draft.slug());
        Story story = present.orElseGet(() -> begin(draft));
        Optional<Edition> before = live(story);
        boolean changed = present.isEmpty() || restate(story, draft, kept);
        List<String> taken = new ArrayList<>();
        if (changed) {
            taken.add(draft.originalLanguage());
        }
        for (var text : draft.texts().entrySet()) {
            if (retell(story.translationOrNew(text.getKey()), text.getValue(), story.facts(), now, kept)
                    && !taken.contains(text.getKey())) {
                taken.add(text.getKey());
            }
        }
        for (String language : draft.texts().keySet()) {
            if (takeBack(story.translationOrNew(language), draft.withdrawals().get(language), now)
                    && !taken.contains(language)) {
                taken.add(language);
            }
        }
        changed |= !taken.isEmpty();
        if (changed) {
            taken.forEach(language -> record(story, language, kept));
            tellOfChange(story, before, now);
            boolean withdrawn = withdrawOrRestore(story, now);
            // The log is numbered, and mirrors see how far it goes: of what waits for its hour it has no entry.
            if (everPublic(story)) {
                register.announce(story.id(), withdrawn ? StoryChanged.Act.WITHDRAWN : StoryChanged.Act.PUBLISHED);
            }
        }
        return new Outcome(changed, kept);
    }

    private static Optional<Edition> live(Story story) {
        return story.original().flatMap(Translation::live);
    }

    /** Translators are told of a changed original wherever it was changed. */
    private void tellOfChange(Story story, Optional<Edition> before, OffsetDateTime now) {
        live(story)
                .filter(edition -> before.isPresent() && edition != before.get())
                .ifPresent(edition -> register.tellOfClock(true, edition, now));
    }

    private Story begin(StoryDraft draft) {
        Story story = Story.begin(draft.slug(), draft.originalLanguage(), draft.facts(), Origin.CONTENT);
        stories.add(story);
        return story;
    }

    /** Changed facts are entered with the original, whose they are. */
    private void record(Story story, String language, List<String> kept) {
        story.translation(language)
                .flatMap(Translation::latest)
                .ifPresent(edition -> register.enter(
                        story.id(),
                        language,
                        "TAKE_IN",
                        Map.of(
                                "edition", Integer.toString(edition.number()),
                                "content", edition.contentHash(),
                                "after", edition.state().name(),
                                "kept", String.join(" ", kept))));
    }

    private static boolean restate(Story story, StoryDraft draft, List<String> kept) {
        if (story.facts().equals(draft.facts()) && story.originalLanguage().equals(draft.originalLanguage())) {
            return false;
        }
        if (story.factsOrigin() == Origin.NEWSROOM) {
            kept.add("facts");
            return false;
        }
        story.restate(draft.originalLanguage(), draft.facts(), Origin.CONTENT);
        return true;
    }

    private static boolean retell(
            Translation translation, StoryText text, StoryFacts facts, OffsetDateTime now, List<String> kept) {
        Optional<Edition> latest = translation.latest();
        if (latest.isPresent() && (latest.get().current().origin() == Origin.NEWSROOM || isNewsrooms(translation))) {
            if (!latest.get().current().textHash().equals(text.hash())) {
                kept.add(translation.language());
            }
            return false;
        }
        boolean same = latest.isPresent() && latest.get().current().textHash().equals(text.hash());
        boolean early = facts.published().isAfter(now);
        if (same && latest.get().state() == EditionState.SCHEDULED) {
            return replan(latest.get(), facts.published(), now);
        }
        if (same) {
            return false;
        }
        if (latest.isPresent() && latest.get().state() == EditionState.SCHEDULED) {
            latest.get().save(text, Origin.CONTENT, BY, now);
            return replan(latest.get(), facts.published(), now);
        }
        Edition edition = translation.begin(EditionState.APPROVED, text, Origin.CONTENT, BY, now);
        if (early && translation.live().isEmpty()) {
            edition.schedule(facts.published(), null);
        } else {
            edition.publish(now);
        }
        return true;
    }

    /** Withdraws one language alone or lets it stand again, unless that is the newsroom's to say. */
    private static boolean takeBack(Translation translation, @Nullable Withdrawal wanted, OffsetDateTime now) {
        Optional<Withdrawal> present = translation.withdrawnAlone();
        boolean ours =
                translation.latest().orElseThrow().current().origin() == Origin.CONTENT && !isNewsrooms(translation);
        if (!ours || present.equals(Optional.ofNullable(wanted))) {
            return false;
        }
        if (wanted == null) {
            translation.withdrawn().ifPresent(edition -> edition.publish(now));
            return true;
        }
        if (present.isEmpty() && translation.live().isEmpty()) {
            return false;
        }
        translation.withdrawAlone(wanted, Origin.CONTENT);
        return true;
    }

    private static boolean isNewsrooms(Translation translation) {
        return translation.withdrawalOrigin().filter(Origin.NEWSROOM::equals).isPresent();
    }

    private static boolean replan(Edition scheduled, OffsetDateTime due, OffsetDateTime now) {
        if (!due.isAfter(now)) {
            scheduled.publish(now);
            return true;
        }
        scheduled.postpone(due);
        return false;
    }

    private static boolean everPublic(Story story) {
        return story.translations().stream()
                .anyMatch(translation -> translation.live().isPresent()
                        || translation.withdrawn().isPresent());
    }

    private static boolean withdrawOrRestore(Story story, OffsetDateTime now) {
        boolean withdraw = story.facts().withdrawal() != null;
        for (Translation translation : story.translations()) {
            if (withdraw) {
                translation.live().ifPresent(Edition::withdraw);
            } else if (translation.withdrawnAlone().isEmpty()) {
                translation.withdrawn().ifPresent(edition -> edition.publish(now));
            }
        }
        return withdraw;
    }
}
