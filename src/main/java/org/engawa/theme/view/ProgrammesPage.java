package org.engawa.theme.view;

import java.util.List;

/**
 * All programmes.
 *
 * @param frame what every page shares
 * @param programmes in the order of the language
 */
public record ProgrammesPage(FrameView frame, List<ProgrammeCard> programmes) implements Page {
    /** Keeps its own copies of the lists. */
    public ProgrammesPage {
        programmes = List.copyOf(programmes);
    }

    @Override
    public String template() {
        return "programmes";
    }
}
