package org.engawa.story;

import java.util.UUID;

/**
 * That a story has a picture.
 *
 * @param story its id
 * @param mission key of the mission that owns it
 * @param language BCP 47 tag of the original
 * @param title of the original, as it was saved last; may be empty
 * @param state of the edition that has it: the one in preparation, or what was public last
 * @param newest whether there is no newer edition of the original
 * @param picture with what that edition says of it
 */
public record PictureUse(
        UUID story,
        String mission,
        String language,
        String title,
        EditionState state,
        boolean newest,
        PictureFacts picture) {}
