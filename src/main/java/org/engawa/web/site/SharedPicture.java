package org.engawa.web.site;

import org.engawa.locale.LocalText;
import org.engawa.publication.PublishedEdition;
import org.engawa.reading.MediaPaths;
import org.engawa.story.PictureFacts;
import org.engawa.vocabulary.Topic;
import org.jspecify.annotations.Nullable;

/**
 * The picture that a shared link shows.
 *
 * @param path of this site
 * @param topic whose pattern it is; empty for a photograph
 * @param words what the photograph shows
 */
record SharedPicture(String path, String topic, @Nullable LocalText words) {
    private static final String SITE_TOPIC = "exchange";

    /** Of pages without one of their own. */
    static final SharedPicture SITE = new SharedPicture(MediaPaths.SITE_CARD, SITE_TOPIC, null);

    static SharedPicture of(PublishedEdition edition) {
        PictureFacts photograph = photograph(edition);
        String topic = edition.facts().topics().stream().findFirst().orElse("");
        return photograph == null
                ? new SharedPicture(MediaPaths.card(edition.slug(), false), topic, null)
                : new SharedPicture(MediaPaths.card(edition.slug(), true), "", photograph.alt());
    }

    static SharedPicture of(Topic topic) {
        return new SharedPicture(MediaPaths.topicCard(topic.key()), topic.key(), null);
    }

    /** The photograph that is the cover of a story, if it is one that can be cut to size. */
    static @Nullable PictureFacts photograph(PublishedEdition edition) {
        String cover = edition.facts().cover();
        return cover == null
                ? null
                : edition.facts()
                        .picture(cover)
                        .filter(picture -> !picture.type().equals("image/svg+xml"))
                        .orElse(null);
    }

    /** What it shows, in the words that the vocabulary has for the pattern; empty where it has none. */
    String alt(Draft draft) {
        Topic pattern = draft.vocabulary().topics().get(topic);
        return draft.text(pattern == null ? words : pattern.patternNote());
    }
}
