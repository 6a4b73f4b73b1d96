package org.engawa.web.site;

import java.util.List;
import org.engawa.reading.Route;
import org.engawa.reading.Versions;
import org.engawa.theme.view.Page;

/** What became of looking for a page. */
sealed interface Outcome {
    /**
     * A page to be rendered.
     *
     * @param links the {@code Link} header, or empty
     */
    record Shown(int status, Page page, String links) implements Outcome {}

    /** It is elsewhere for good. */
    record Moved(String path) implements Outcome {}

    /** There is no such thing. */
    record Unknown() implements Outcome {}

    /** A page that exists in every language that the site offers. */
    static Outcome page(Page page, Draft draft, Route route) {
        return page(page, draft, route, draft.offer().languages());
    }

    /** A page that exists in some languages. */
    static Outcome page(Page page, Draft draft, Route route, List<String> languages) {
        Versions versions = Versions.of(draft.site().address(), route, languages);
        return new Shown(200, page, versions.links(draft.language()));
    }

    static Outcome unknown() {
        return new Unknown();
    }
}
