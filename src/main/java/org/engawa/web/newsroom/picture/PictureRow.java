package org.engawa.web.newsroom.picture;

import java.util.List;
import org.engawa.web.newsroom.Choice;

/**
 * A picture as it stands in the form.
 *
 * @param number counted from 0, for the names of its fields
 * @param mark of what is saved of it
 * @param file its name in the story
 * @param address of a small version
 * @param size in pixels
 * @param words what it shows, in each language of the story
 * @param decorative whether it shows nothing that words could tell
 * @param until last day on which it may be shown, ISO 8601; empty for ever
 * @param consent name of a {@link org.engawa.story.PictureFacts.Consent}; empty when nobody has said
 * @param focus as {@link org.engawa.story.Focus} is written
 * @param places that can be chosen for it
 * @param cover whether it is the cover of the story
 * @param removed whether it is to be taken away
 * @param warning that its rights end soon; empty when not
 * @param sizes how far its smaller versions are made
 */
public record PictureRow(
        int number,
        String mark,
        String file,
        String address,
        String size,
        List<InLanguage> words,
        boolean decorative,
        String credit,
        String licence,
        String until,
        String consent,
        String focus,
        List<Choice> places,
        boolean cover,
        boolean removed,
        String warning,
        SizesWords.Row sizes) {
    /** What is said in one language. */
    public record InLanguage(String language, String text) {}

    /** The name of one of its fields. */
    public String field(String part) {
        return "picture-" + number + "-" + part;
    }
}
