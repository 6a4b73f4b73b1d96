package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.engawa.story.Edition;
import org.engawa.story.Translation;

/** Lets several languages of a story become public at one moment, all of them or none. They need not be approved yet. */
@ApplicationScoped
public class ReleaseTogether extends EditionVerb {
    @Inject
    private JpaReleaseSets sets;

    @Inject
    private Register register;

    ReleaseTogether() {
        super(Act.RELEASE_TOGETHER);
    }

    /**
     * Lets them wait for each other, in place of whatever waited before.
     *
     * @param others languages beside that of the key
     * @param due with the offset of the zone in which it was given
     * @throws Refused when something speaks against it
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public void release(Actor actor, EditionKey key, Collection<String> others, OffsetDateTime due) {
        TreeSet<String> languages = new TreeSet<>(others);
        languages.add(key.language());
        Case it = begin(actor, key, any -> wrong(any, languages, due));
        ReleaseSet set = new ReleaseSet(key.story(), languages, due, it.member().id());
        sets.put(set);
        Map<String, String> detail = Map.of("due", due.toString(), "languages", String.join(", ", languages));
        for (Edition edition : set.editions(it.story())) {
            register.enter(it.in(edition.translation().language(), edition), act(), edition, edition.state(), detail);
        }
    }

    /** What is missing in a text may still be written; but no time is left to a picture that may not be shown any more by then. */
    private static List<Refusal> wrong(Case it, Collection<String> languages, OffsetDateTime due) {
        List<Refusal> wrong = new ArrayList<>(unless(due.isAfter(it.at()), Refusal.Why.PAST));
        wrong.addAll(unless(languages.size() > 1, Refusal.Why.SET_SMALL));
        languages.stream()
                .filter(language -> inPreparation(it, language)
                        .filter(edition -> Act.RELEASE_TOGETHER.from().contains(edition.state()))
                        .isEmpty())
                .forEach(language -> wrong.add(Refusal.because(Refusal.Why.SET_LANGUAGE, language)));
        boolean original = languages.contains(it.story().originalLanguage())
                || it.story().original().flatMap(Translation::live).isPresent();
        wrong.addAll(unless(original, Refusal.Why.ORIGINAL));
        languages.stream()
                .flatMap(language -> inPreparation(it, language).stream()
                        .flatMap(edition -> Readiness.text(it.in(language, edition), due).stream()))
                .filter(refusal -> refusal.why() == Refusal.Why.PICTURE_ENDED)
                .distinct()
                .forEach(wrong::add);
        return wrong;
    }

    private static Optional<Edition> inPreparation(Case it, String language) {
        return it.story().translation(language).flatMap(Translation::inPreparation);
    }
}
