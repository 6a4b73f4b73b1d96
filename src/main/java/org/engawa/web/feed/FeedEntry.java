package org.engawa.web.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.engawa.locale.LocalText.Localized;

/**
 * A story in a feed, with absolute addresses and text that any format can hold.
 *
 * @param id never changes, whatever the address
 * @param language in which it is told, BCP 47
 * @param original in which it was told first
 * @param address of its page
 * @param html its whole text
 * @param updated when it last changed in a way that readers should know
 * @param authors who are named; never empty
 * @param pictures those that it shows, the one that stands for it first
 * @param versions its pages in other languages
 * @param sources what its facts rest on
 */
record FeedEntry(
        String id,
        String language,
        String original,
        String address,
        String title,
        String summary,
        String html,
        Instant published,
        Instant updated,
        List<Localized> authors,
        Optional<String> translator,
        List<Category> categories,
        List<Media> pictures,
        List<Version> versions,
        List<Source> sources) {
    /** Keeps its own copies. */
    FeedEntry {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
        pictures = List.copyOf(pictures);
        versions = List.copyOf(versions);
        sources = List.copyOf(sources);
    }

    /**
     * What a story is about.
     *
     * @param scheme address of the list from which the term is
     */
    record Category(String scheme, String term, Localized label) {}

    /**
     * A picture.
     *
     * @param type media type
     * @param credit who made it; may be empty
     * @param licence under which it may be shown; may be empty
     * @param words what it shows; may be empty
     * @param cover whether it stands for the story
     */
    record Media(
            String address,
            String type,
            int width,
            int height,
            String credit,
            String licence,
            Localized words,
            boolean cover) {}

    /** The story in another language. */
    record Version(String language, String address) {}

    /**
     * A source.
     *
     * @param language of the source; may be empty
     */
    record Source(String address, String title, String language) {}

    /** The picture that stands for it. */
    Optional<Media> cover() {
        return pictures.stream().filter(Media::cover).findFirst();
    }
}
