package org.engawa.story;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is true of a story in every language. Keys point into the vocabulary.
 *
 * @param published when readers may see it first; in the future it is an embargo
 * @param updated when its content last changed in a way that readers should know
 * @param countries ISO 3166-1 alpha-2 codes of the countries that it is about
 * @param topics the first decides the pattern of the cover
 * @param pictures files of the story with their words
 * @param cover file name of a picture, or null for the generated cover
 * @param withdrawal set when it was taken back
 * @param adapts the story of another mission that this one tells in another country; null where it is none
 */
public record StoryFacts(
        String mission,
        OffsetDateTime published,
        @Nullable OffsetDateTime updated,
        List<String> countries,
        List<String> programmes,
        List<String> topics,
        List<String> people,
        @Nullable String venue,
        Details details,
        List<Evidence> evidence,
        List<PictureFacts> pictures,
        @Nullable String cover,
        @Nullable Withdrawal withdrawal,
        @Nullable Slug adapts) {

    /** Keeps its own copies of the lists. */
    public StoryFacts {
        countries = List.copyOf(countries);
        programmes = List.copyOf(programmes);
        topics = List.copyOf(topics);
        people = List.copyOf(people);
        evidence = List.copyOf(evidence);
        pictures = List.copyOf(pictures);
    }

    /** Facts of a story that adapts no other. */
    public StoryFacts(
            String mission,
            OffsetDateTime published,
            @Nullable OffsetDateTime updated,
            List<String> countries,
            List<String> programmes,
            List<String> topics,
            List<String> people,
            @Nullable String venue,
            Details details,
            List<Evidence> evidence,
            List<PictureFacts> pictures,
            @Nullable String cover,
            @Nullable Withdrawal withdrawal) {
        this(
                mission,
                published,
                updated,
                countries,
                programmes,
                topics,
                people,
                venue,
                details,
                evidence,
                pictures,
                cover,
                withdrawal,
                null);
    }

    /**
     * What is known of a story when it is begun.
     *
     * @param country where the mission stands, which the story is taken to be about
     */
    public static StoryFacts begin(String mission, String country, Details details, OffsetDateTime at) {
        return new StoryFacts(
                mission,
                at,
                null,
                List.of(country),
                List.of(),
                List.of(),
                List.of(),
                null,
                details,
                List.of(),
                List.of(),
                null,
                null);
    }

    /** The same with other dates. */
    public StoryFacts dated(OffsetDateTime newPublished, @Nullable OffsetDateTime newUpdated) {
        return with(mission, newPublished, newUpdated, withdrawal, adapts);
    }

    /**
     * The same, but owned, dated and withdrawn as others are, and adapted from what they are: what a text may say, without what
     * only acts may change.
     */
    public StoryFacts under(StoryFacts others) {
        return with(others.mission, others.published, others.updated, others.withdrawal, others.adapts);
    }

    /**
     * The same as another mission begins to tell it.
     *
     * @param base the story that it adapts
     * @param country where the other mission stands, which it is then about as well
     */
    public StoryFacts adaptedFrom(Slug base, String owner, String country, OffsetDateTime at) {
        List<String> all =
                Stream.concat(countries.stream(), Stream.of(country)).distinct().toList();
        return new StoryFacts(
                owner,
                at,
                null,
                all,
                programmes,
                topics,
                people,
                venue,
                details,
                evidence,
                pictures,
                cover,
                null,
                base);
    }

    /** The same as its own mission begins to tell it once more. */
    public StoryFacts anew(OffsetDateTime at) {
        return with(mission, at, null, null, adapts);
    }

    /** The same, taken back or no longer so. */
    public StoryFacts withdrawn(@Nullable Withdrawal newWithdrawal) {
        return with(mission, published, updated, newWithdrawal, adapts);
    }

    /** The same with other pictures, of which one may be the cover. */
    public StoryFacts illustrated(List<PictureFacts> newPictures, @Nullable String newCover) {
        return new StoryFacts(
                mission,
                published,
                updated,
                countries,
                programmes,
                topics,
                people,
                venue,
                details,
                evidence,
                newPictures,
                newCover,
                withdrawal,
                adapts);
    }

    /** The same as readers may see it on a day: without pictures that may no longer be shown, even where one is the cover. */
    public StoryFacts on(LocalDate day) {
        List<PictureFacts> shown =
                pictures.stream().filter(picture -> picture.mayBeShown(day)).toList();
        boolean covered = shown.stream().anyMatch(picture -> picture.file().equals(cover));
        return shown.size() == pictures.size() ? this : illustrated(shown, covered ? cover : null);
    }

    /** The same with what is said in a language of what its pictures show. */
    public StoryFacts describing(String language, PictureTexts texts) {
        if (texts.byFile().isEmpty()) {
            return this;
        }
        List<PictureFacts> described = pictures.stream()
                .map(picture -> picture.describing(language, texts.byFile().getOrDefault(picture.file(), "")))
                .toList();
        return illustrated(described, cover);
    }

    /** The same without what its pictures show in some languages. */
    public StoryFacts silentIn(Set<String> languages) {
        return languages.isEmpty()
                ? this
                : illustrated(
                        pictures.stream()
                                .map(picture -> picture.silentIn(languages))
                                .toList(),
                        cover);
    }

    private StoryFacts with(
            String owner,
            OffsetDateTime firstPublic,
            @Nullable OffsetDateTime lastChange,
            @Nullable Withdrawal takenBack,
            @Nullable Slug base) {
        return new StoryFacts(
                owner,
                firstPublic,
                lastChange,
                countries,
                programmes,
                topics,
                people,
                venue,
                details,
                evidence,
                pictures,
                cover,
                takenBack,
                base);
    }

    /** The kind, which its typed fields decide. */
    public Kind kind() {
        return details.kind();
    }

    /** The picture with this file name. */
    public Optional<PictureFacts> picture(String file) {
        return pictures.stream().filter(picture -> picture.file().equals(file)).findFirst();
    }
}
