package org.engawa.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.engawa.notification.Occasion;
import org.engawa.organization.Member;
import org.engawa.organization.Mission;
import org.engawa.story.ChangeWeight;
import org.engawa.story.Correction;
import org.engawa.story.Edition;
import org.engawa.story.Following;
import org.engawa.story.Translation;
import org.jspecify.annotations.Nullable;

/**
 * Who is told of an act, in one place: those who may act next, by the rule that will let them, and those who had a hand in the
 * edition. Never whoever acted, and nobody for whom the story does not exist.
 */
final class Audience {
    private static final Set<Act> TOLD = EnumSet.of(
            Act.SUBMIT,
            Act.RETURN,
            Act.APPROVE,
            Act.SCHEDULE,
            Act.UNSCHEDULE,
            Act.RELEASE_TOGETHER,
            Act.PUBLISH,
            Act.PUBLISH_IN_EMERGENCY,
            Act.APPROVE_AFTERWARDS,
            Act.CORRECT,
            Act.WITHDRAW,
            Act.RESTORE,
            Act.WITHDRAW_LANGUAGE,
            Act.RESTORE_LANGUAGE);

    /** After these it is no longer asked of anybody what was asked before. */
    private static final Set<Act> SETTLED = EnumSet.of(Act.TAKE_BACK, Act.REOPEN, Act.DELETE);

    private Audience() {}

    /**
     * A member who is told.
     *
     * @param language of the edition that concerns them
     */
    record Told(Member member, Occasion occasion, String language) {}

    /** Whether anybody is told of an act at all. */
    static boolean concerns(Act act) {
        return TOLD.contains(act);
    }

    /** Whether what was asked of members before need not be done any more. */
    static boolean settles(Act act) {
        return concerns(act) || SETTLED.contains(act);
    }

    static List<Told> of(Happening it, Collection<Member> members) {
        List<String> behind = behind(it);
        List<Told> all = new ArrayList<>();
        for (Member member : members) {
            if (!member.id().equals(it.actor()) && it.isThereFor(member)) {
                occasion(it, member).ifPresent(why -> all.add(new Told(member, why, it.language())));
                behind.stream()
                        .filter(language -> EditorialPolicy.may(member, Act.SAVE, it.mission(), language, false))
                        .forEach(language -> all.add(new Told(member, Occasion.ORIGINAL_CHANGED, language)));
            }
        }
        return all;
    }

    /** Whether readers find another text by it than before. */
    static boolean changesReaders(Happening it) {
        return !it.refused() && (it.act() == Act.PUBLISH || it.act() == Act.PUBLISH_IN_EMERGENCY);
    }

    /** Who is told that the rights to a picture end: the editors of the mission; where it has none, its desk. */
    static List<Told> ofEnding(Mission mission, String language, Collection<Member> members) {
        List<Member> editors = members.stream()
                .filter(member -> EditorialPolicy.edits(member, mission))
                .toList();
        return (editors.isEmpty()
                        ? members.stream()
                                .filter(member -> EditorialPolicy.may(member, Act.RESTORE, mission, language, true))
                                .toList()
                        : editors)
                .stream()
                        .map(member -> new Told(member, Occasion.RIGHTS_ENDING, language))
                        .toList();
    }

    private static Optional<Occasion> occasion(Happening it, Member member) {
        boolean hand = EditorialPolicy.hadAHand(member, it.edition());
        return Optional.ofNullable(
                switch (it.act()) {
                    case SUBMIT -> it.next(member, Act.APPROVE) ? Occasion.REVIEW : null;
                    case RETURN -> hand ? Occasion.RETURNED : null;
                    case APPROVE -> it.next(member, Act.PUBLISH) ? Occasion.PUBLISH : only(hand, Occasion.APPROVED);
                    case SCHEDULE -> only(hand || decided(it.edition(), member.id()), Occasion.SCHEDULED);
                    case RELEASE_TOGETHER -> only(hand, Occasion.TOGETHER);
                    case UNSCHEDULE -> only(hand || decided(it.edition(), member.id()), Occasion.UNSCHEDULED);
                    case PUBLISH -> it.refused() ? refused(it, member) : published(it, member, hand);
                    case PUBLISH_IN_EMERGENCY -> emergency(it, member, hand);
                    case APPROVE_AFTERWARDS -> only(hand, Occasion.REVIEWED);
                    case CORRECT -> only(hand, Occasion.CORRECTING);
                    case WITHDRAW -> only(anyHand(it, member) || it.next(member, Act.RESTORE), Occasion.WITHDRAWN);
                    case RESTORE -> only(anyHand(it, member) || it.next(member, Act.WITHDRAW), Occasion.RESTORED);
                    case WITHDRAW_LANGUAGE ->
                        only(hand || it.next(member, Act.RESTORE_LANGUAGE), Occasion.LANGUAGE_WITHDRAWN);
                    case RESTORE_LANGUAGE ->
                        only(hand || it.next(member, Act.WITHDRAW_LANGUAGE), Occasion.LANGUAGE_RESTORED);
                    default -> null;
                });
    }

    private static @Nullable Occasion published(Happening it, Member member, boolean hand) {
        return only(hand || decided(it.edition(), member.id()), Occasion.PUBLISHED);
    }

    /** It is approved again, so whoever may publish it may also find out why it was not. */
    private static @Nullable Occasion refused(Happening it, Member member) {
        boolean scheduler = EditorialPolicy.may(
                member,
                Act.SCHEDULE,
                it.mission(),
                it.language(),
                it.edition().translation().isOriginal());
        return only(scheduler || EditorialPolicy.hadAHand(member, it.edition()), Occasion.RELEASE_REFUSED);
    }

    /** The desk is alarmed as well where it may not review the language. */
    private static @Nullable Occasion emergency(Happening it, Member member, boolean hand) {
        return it.next(member, Act.APPROVE_AFTERWARDS)
                ? Occasion.UNREVIEWED
                : only(hand || it.next(member, Act.WITHDRAW), Occasion.EMERGENCY);
    }

    /** The languages whose texts are behind by what became public just now. */
    private static List<String> behind(Happening it) {
        boolean matters = it.edition()
                .correction()
                .map(Correction::weight)
                .filter(ChangeWeight.TYPO::equals)
                .isEmpty();
        if (!changesReaders(it) || !matters || !it.edition().translation().isOriginal()) {
            return List.of();
        }
        return it.story().translations().stream()
                .filter(translation -> isBehind(translation, it.edition()))
                .map(Translation::language)
                .toList();
    }

    private static boolean isBehind(Translation translation, Edition original) {
        return !translation.isOriginal()
                && translation
                        .present()
                        .flatMap(Following::of)
                        .filter(following -> following.since().contains(original))
                        .isPresent();
    }

    private static @Nullable Occasion only(boolean told, Occasion occasion) {
        return told ? occasion : null;
    }

    private static boolean anyHand(Happening it, Member member) {
        return it.story().translations().stream()
                .flatMap(translation -> translation.live().or(translation::withdrawn).stream())
                .anyMatch(edition -> EditorialPolicy.hadAHand(member, edition));
    }

    private static boolean decided(Edition edition, UUID member) {
        return edition.review().approvedBy().filter(member::equals).isPresent()
                || edition.scheduledBy().filter(member::equals).isPresent();
    }
}
