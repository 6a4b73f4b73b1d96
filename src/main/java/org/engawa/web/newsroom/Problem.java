package org.engawa.web.newsroom;

/**
 * Something in a form that must be put right.
 *
 * @param field id of the field
 * @param text what is wrong and how to put it right, a sentence
 */
public record Problem(String field, String text) {
    /** Where the field is on its page. */
    public String getTarget() {
        return "#" + field;
    }

    /** For pages. */
    public String getText() {
        return text;
    }
}
