package org.engawa.workflow;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.engawa.clearance.Clearances;
import org.engawa.story.Edition;
import org.engawa.story.EditionState;
import org.engawa.story.Translation;

/** Whether an edition can become public, apart from who asks. */
final class Readiness {
    private static final CheckedTexts TEXTS = new CheckedTexts();

    private Readiness() {}

    /** What a reviewer must not approve, nor a writer send. */
    static List<Refusal> text(Case it) {
        return text(it, it.at());
    }

    /** The same at another time: the rights to a picture may have ended by then. */
    static List<Refusal> text(Case it, OffsetDateTime at) {
        Edition edition = it.required();
        return TEXTS.of(
                edition.current().text(),
                edition.current().textHash(),
                edition.facts(),
                Locale.forLanguageTag(it.language()),
                it.ofOriginal(),
                at.atZoneSameInstant(it.mission().zone()).toLocalDate());
    }

    /** That nothing else is in preparation in the language. */
    static List<Refusal> free(Case it) {
        return it.story()
                        .translation(it.language())
                        .flatMap(Translation::inPreparation)
                        .isEmpty()
                ? List.of()
                : List.of(Refusal.because(Refusal.Why.IN_PREPARATION));
    }

    /** That what was looked at is what it says now. */
    static List<Refusal> unchanged(Case it, String seen) {
        return it.required().contentHash().equals(seen)
                ? List.of()
                : List.of(Refusal.because(
                        Refusal.Why.CHANGED, it.required().current().savedBy()));
    }

    /** That a reviewer has looked at what it says now, and has confirmed all that only a person can tell. */
    static List<Refusal> review(Case it, String seen, Set<Confirmation> confirmed) {
        List<Refusal> refusals = new ArrayList<>(unchanged(it, seen));
        EnumSet.allOf(Confirmation.class).stream()
                .filter(wanted -> !confirmed.contains(wanted))
                .forEach(missing -> refusals.add(Refusal.because(Refusal.Why.CONFIRMATION, missing.name())));
        return refusals;
    }

    /** That officers have answered what is asked about an original, as it is now; a translation tells nothing else. */
    static List<Refusal> clearance(Case it, Clearances clearances) {
        return it.ofOriginal()
                ? clearances.open(it.required()).stream()
                        .map(question -> Refusal.because(Refusal.Why.CLEARANCE, question.name()))
                        .toList()
                : List.of();
    }

    /** What a reviewer has confirmed, for the record. */
    static Map<String, String> signed(Set<Confirmation> confirmed) {
        return Map.of(
                "confirmed", confirmed.stream().sorted().map(Confirmation::name).collect(Collectors.joining(", ")));
    }

    /** What stands against publishing it now. */
    static List<Refusal> publication(Case it) {
        List<Refusal> refusals = approval(it);
        refusals.addAll(original(it, isPublic(it)));
        return refusals;
    }

    /** What stands against publishing it later: its original may be public by then. */
    static List<Refusal> schedule(Case it) {
        List<Refusal> refusals = approval(it);
        refusals.addAll(original(it, isPublic(it) || isScheduled(it)));
        return refusals;
    }

    /** What stands against publishing it without a review. */
    static List<Refusal> emergency(Case it) {
        List<Refusal> refusals = new ArrayList<>(text(it));
        refusals.addAll(original(it, isPublic(it)));
        return refusals;
    }

    private static List<Refusal> approval(Case it) {
        List<Refusal> refusals = new ArrayList<>();
        if (!it.required().approvalHolds()) {
            refusals.add(Refusal.because(Refusal.Why.APPROVAL_VOID));
        }
        refusals.addAll(text(it));
        if (it.live().isPresent() && it.required().correction().isEmpty()) {
            refusals.add(Refusal.because(Refusal.Why.WEIGHT));
        }
        return refusals;
    }

    private static List<Refusal> original(Case it, boolean there) {
        return it.ofOriginal() || there ? List.of() : List.of(Refusal.because(Refusal.Why.ORIGINAL));
    }

    private static boolean isPublic(Case it) {
        return it.story().original().flatMap(Translation::live).isPresent();
    }

    private static boolean isScheduled(Case it) {
        return it.story()
                .original()
                .flatMap(Translation::inPreparation)
                .filter(edition -> edition.state() == EditionState.SCHEDULED)
                .isPresent();
    }
}
