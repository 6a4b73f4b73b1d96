package org.engawa.web.newsroom.writing;

/**
 * An edition in a list.
 *
 * @param address of the page on which it is worked at
 * @param edition its story and language, divided by a slash, as forms send it
 * @param title as it was saved last, or that it has none yet
 * @param tag BCP 47 tag of the language of the title
 * @param language its language by name
 * @param by who saved it last
 * @param at when, in the member's zone
 * @param due when it is to be published, in the member's zone; empty unless it is scheduled
 * @param remarks how many are open
 */
public record Row(
        String address,
        String edition,
        String title,
        String tag,
        String language,
        String mission,
        String by,
        String at,
        String due,
        int remarks) {}
