package org.engawa.publication;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.engawa.story.PictureFacts;
import org.engawa.story.StoryFacts;
import org.jspecify.annotations.Nullable;

/**
 * What readers see of a story in one language; everything that a page needs, so that no page asks the database.
 *
 * @param story id of the story
 * @param language BCP 47 tag of this edition
 * @param original language in which the story was first told
 * @param html safe HTML whose links and pictures are symbolic, see {@link org.engawa.markdown.SafeHtml#resolve}
 * @param plainText the words of the body
 * @param minutes reading time
 * @param citations ids of the evidence that the body cites, in the order of first use
 * @param becamePublic when this edition became public
 * @param facts those of the story; of an edition that was withdrawn alone, with its own withdrawal
 * @param languages every language in which the story is public, in the order of the site; an edition that was withdrawn alone is
 *     named by itself only
 * @param shownIn the languages of the site whose readers are shown this edition in lists; empty when it is out of lists
 * @param currency what readers must know about how it stands to what is known by now
 */
public record PublishedEdition(
        String story,
        String slug,
        String language,
        String original,
        String title,
        String summary,
        @Nullable String translator,
        String html,
        String plainText,
        int minutes,
        List<String> citations,
        StoryFacts facts,
        OffsetDateTime becamePublic,
        List<String> languages,
        Set<String> shownIn,
        @Nullable Currency currency) {
    /** Keeps its own copies. */
    public PublishedEdition {
        citations = List.copyOf(citations);
        languages = List.copyOf(languages);
        shownIn = Set.copyOf(shownIn);
        // A catalogue may have been written before it was told.
        currency = currency == null ? Currency.unknown() : currency;
    }

    /** How it stands to what is known by now. */
    @Override
    public Currency currency() {
        return currency == null ? Currency.unknown() : currency;
    }

    /** A name for the story in this language that never changes, whatever its address: RFC 4122 (version 3), as a URN. */
    public String urn() {
        return urn(story, language);
    }

    /** The pictures that this edition shows; one that merely lies beside the story is not public. */
    public List<PictureFacts> pictures() {
        return facts.pictures().stream()
                .filter(picture ->
                        picture.file().equals(facts.cover()) || html.contains("\"picture:" + picture.file() + "\""))
                .toList();
    }

    /** The same as readers may see it on a day; the figure of a picture that may no longer be shown goes with its caption. */
    public PublishedEdition on(LocalDate day) {
        StoryFacts then = facts.on(day);
        return then == facts
                ? this
                : new PublishedEdition(
                        story,
                        slug,
                        language,
                        original,
                        title,
                        summary,
                        translator,
                        html,
                        plainText,
                        minutes,
                        citations,
                        then,
                        becamePublic,
                        languages,
                        shownIn,
                        currency);
    }

    static String urn(String story, String language) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes((story + "/" + language).getBytes(StandardCharsets.UTF_8));
    }
}
