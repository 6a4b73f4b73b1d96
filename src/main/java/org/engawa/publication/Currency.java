package org.engawa.publication;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.engawa.story.ChangeWeight;
import org.engawa.story.Correction;
import org.engawa.story.Edition;
import org.engawa.story.Following;
import org.jspecify.annotations.Nullable;

/**
 * How an edition stands to what is known by now.
 *
 * @param known whether it is known what a translation follows; where it isn't, only times can be compared
 * @param corrections what readers are told was corrected in this language, the newest first
 * @param behind that the original was corrected where it was misleading, and this translation not yet; null when it is not
 */
public record Currency(
        boolean known,
        List<Corrected> corrections,
        @Nullable Behind behind) {
    /** Keeps its own copy of the list. */
    public Currency {
        corrections = List.copyOf(corrections);
    }

    /**
     * A correction.
     *
     * @param at when it became public
     * @param note what readers are told about it
     */
    public record Corrected(OffsetDateTime at, String note) {}

    /**
     * That a translation is behind.
     *
     * @param follows when the text that it follows became public
     * @param updated when the original was corrected
     * @param note what readers of the original are told about it, in its language; null for nothing
     */
    public record Behind(
            OffsetDateTime follows,
            OffsetDateTime updated,
            @Nullable String note) {}

    /** Of an edition of which nothing is known. */
    static Currency unknown() {
        return new Currency(false, List.of(), null);
    }

    static Currency of(Edition edition) {
        List<Corrected> corrections = edition.translation().editions().stream()
                .filter(other -> other.number() <= edition.number())
                .flatMap(other -> other.correction().stream()
                        .filter(correction -> correction.weight() != ChangeWeight.TYPO)
                        .flatMap(correction -> correction.note().stream())
                        .flatMap(note -> other.publishedAt().stream().map(at -> new Corrected(at, note))))
                .sorted(Comparator.comparing(Corrected::at).reversed())
                .toList();
        return Following.of(edition)
                .map(following -> new Currency(true, corrections, behind(following)))
                .orElseGet(() -> new Currency(edition.translation().isOriginal(), corrections, null));
    }

    private static @Nullable Behind behind(Following following) {
        return following
                .misleading()
                .flatMap(edition -> edition.publishedAt()
                        .map(updated -> new Behind(
                                following.at(),
                                updated,
                                edition.correction().flatMap(Correction::note).orElse(null))))
                .orElse(null);
    }
}
