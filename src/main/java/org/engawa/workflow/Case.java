package org.engawa.workflow;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.engawa.organization.Member;
import org.engawa.organization.Mission;
import org.engawa.story.Edition;
import org.engawa.story.Revision;
import org.engawa.story.Story;
import org.engawa.story.Translation;
import org.jspecify.annotations.Nullable;

/**
 * What an act is about: who, which story, in which language, when.
 *
 * @param edition the one that the act is about; null when there is none
 */
record Case(
        Member member,
        String origin,
        Story story,
        Mission mission,
        String language,
        @Nullable Edition edition,
        OffsetDateTime at) {
    Edition required() {
        if (edition == null) {
            throw new NoSuchEdition();
        }
        return edition;
    }

    /** The same about another language. */
    Case in(String other, Edition its) {
        return new Case(member, origin, story, mission, other, its, at);
    }

    /** Whether its story exists for a member. */
    boolean isThereFor(Member other) {
        return EditorialPolicy.sees(other, mission, story.admission(other.id(), at));
    }

    boolean ofOriginal() {
        return story.originalLanguage().equals(language);
    }

    Optional<Edition> live() {
        return story.translation(language).flatMap(Translation::live);
    }

    /** What a translation translates: the text of the original that is public, else the one that is being written. */
    Optional<Revision> source() {
        return story.original()
                .flatMap(original -> original.live().or(original::present))
                .map(Edition::current);
    }
}
