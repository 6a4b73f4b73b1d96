package org.engawa.theme.view;

import java.util.List;

/**
 * A story that was found.
 *
 * @param card the story as lists show it
 * @param title its title in pieces
 * @param extract a passage that was met, in pieces
 * @param language of the passage
 * @param foreign whether that is another language than the page's
 */
public record SearchHit(
        Card card, List<SearchPiece> title, List<SearchPiece> extract, LanguageView language, boolean foreign) {
    /** Keeps its own copies of the lists. */
    public SearchHit {
        title = List.copyOf(title);
        extract = List.copyOf(extract);
    }
}
