package org.engawa.theme.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The front page.
 *
 * @param frame what every page shares
 * @param lead null only on a site without stories
 * @param latest up to five, without the lead
 * @param onNow events and exhibits that are on or coming, up to three
 * @param world null where no story has a country
 * @param programmes a few
 * @param stories URL of the list of all stories
 */
public record HomePage(
        FrameView frame,
        @Nullable Card lead,
        List<Card> latest,
        List<Card> onNow,
        @Nullable WorldView world,
        List<ProgrammeCard> programmes,
        String stories)
        implements Page {
    /** Keeps its own copies of the lists. */
    public HomePage {
        latest = List.copyOf(latest);
        onNow = List.copyOf(onNow);
        programmes = List.copyOf(programmes);
    }

    @Override
    public String template() {
        return "home";
    }
}
