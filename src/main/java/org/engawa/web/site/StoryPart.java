package org.engawa.web.site;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engawa.reading.Route;

/**
 * Something that belongs to a story and has an address below its page: the card for other sites, all that it
 * takes to print it elsewhere, and what others cite it by.
 */
record StoryPart(String language, String slug, Form form) {
    private static final Pattern PATH = Pattern.compile("/([A-Za-z-]{2,35})/stories/([a-z0-9-]{1,120})/([a-z.]{5,9})");

    /** What it is, with the last word of its address. */
    enum Form {
        CARD("embed"),
        REPUBLISH("republish"),
        BIBTEX("cite.bib"),
        RIS("cite.ris"),
        CSL("cite.json");

        private final String word;

        Form(String word) {
            this.word = word;
        }
    }

    /** What a path asks for; empty if it is no such path in one of these languages. */
    static Optional<StoryPart> of(String path, List<String> languages) {
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches() || !languages.contains(matcher.group(1))) {
            return Optional.empty();
        }
        return Arrays.stream(Form.values())
                .filter(form -> form.word.equals(matcher.group(3)))
                .findFirst()
                .map(form -> new StoryPart(matcher.group(1), matcher.group(2), form));
    }

    /** The page of the story. */
    Route story() {
        return Route.story(slug);
    }

    /** Its path. */
    String path() {
        return at(story().in(language));
    }

    /** The same part of the story at another path. */
    String at(String story) {
        return story + behind();
    }

    /** What stands behind the path of the story. */
    String behind() {
        return "/" + form.word;
    }
}
