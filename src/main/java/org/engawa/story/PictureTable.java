package org.engawa.story;

import java.util.List;
import java.util.UUID;

/** The pictures of all stories. Every method wants a transaction. */
public interface PictureTable {
    /**
     * The pictures of the stories in sight, those of the newest story first. A story that is public and being corrected
     * has them twice, as the correction has them first. What only a deleted edition had is not among them.
     */
    List<PictureUse> uses(Sight sight);

    /** The texts in sight that may show a picture, as they were saved last. */
    List<Text> texts(Sight sight);

    /**
     * A text that may show a picture.
     *
     * @param story id of the story
     * @param language BCP 47 tag
     * @param body Markdown
     */
    record Text(UUID story, String language, String body) {}
}
