package org.engawa.web.site;

import java.util.List;
import java.util.Optional;
import org.engawa.reading.Route;
import org.engawa.reading.Section;

/**
 * An address of the search.
 *
 * @param language of the reader
 */
record SearchPath(String language, Part part) {
    private static final String SUGGEST = "/suggest";
    private static final String DESCRIPTION = "/opensearch.xml";

    /** What is asked for. */
    enum Part {
        /** The page with the box and what was found. */
        PAGE,
        /** What may be meant by the beginning of words: OpenSearch Suggestions 1.1. */
        SUGGESTIONS,
        /** How programs search here: OpenSearch Description 1.1. */
        DESCRIPTION
    }

    static Optional<SearchPath> of(String path, List<String> languages) {
        for (String language : languages) {
            String page = page(language);
            if (path.startsWith(page)) {
                return switch (path.substring(page.length())) {
                    case "" -> Optional.of(new SearchPath(language, Part.PAGE));
                    case SUGGEST -> Optional.of(new SearchPath(language, Part.SUGGESTIONS));
                    case DESCRIPTION -> Optional.of(new SearchPath(language, Part.DESCRIPTION));
                    default -> Optional.empty();
                };
            }
        }
        return Optional.empty();
    }

    /** The path of the page. */
    static String page(String language) {
        return Route.to(Section.SEARCH).in(language);
    }

    static String suggestions(String language) {
        return page(language) + SUGGEST;
    }

    static String description(String language) {
        return page(language) + DESCRIPTION;
    }
}
