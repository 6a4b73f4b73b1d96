package org.engawa.web.newsroom.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.engawa.story.EditionState;
import org.engawa.web.newsroom.InHand;

/**
 * Which part of the board its address asks for: the beginnings of all lists, or with `show` one of them, of which `page` is a page.
 * Whatever is none of the lists counts as not asked.
 */
@Named
@RequestScoped
public class BoardPage {
    /** As many rows of a list are shown at once. */
    static final int ROWS = 25;

    private static final String BOARD = "/newsroom/board";
    private static final String TASKS = "tasks";

    @Inject
    InHand inHand;

    /** Whether the beginnings of all lists are shown. */
    public boolean isFront() {
        return !isTasks() && state().isEmpty();
    }

    /** Whether only what waits for the member is shown. */
    public boolean isTasks() {
        return inHand.sent("show").equals(TASKS);
    }

    /** The state whose editions alone are shown; none for all. */
    Optional<EditionState> state() {
        return Arrays.stream(EditionState.values())
                .filter(state -> word(state).equals(inHand.sent("show")))
                .findFirst();
    }

    /** The page that is shown of a list with so many rows, counted from 1; the last one when the address asks for one beyond. */
    int page(long rows) {
        String asked = inHand.sent("page");
        int page = asked.matches("[0-9]{1,6}") ? Integer.parseInt(asked) : 1;
        return Math.max(1, Math.min(page, pages(rows)));
    }

    /** How many rows stand before those that are shown. */
    int before(long rows) {
        return isFront() ? 0 : (page(rows) - 1) * ROWS;
    }

    /** How many pages a list with so many rows has; one also when there is none. */
    int pages(long rows) {
        return (int) Math.max(1, (rows + ROWS - 1) / ROWS);
    }

    /** The address of a page of what is shown alone. */
    String address(int page) {
        return BOARD + "?show=" + state().map(BoardPage::word).orElse(TASKS) + "&page=" + page;
    }

    /** The address of all tasks. */
    String allTasks() {
        return BOARD + "?show=" + TASKS;
    }

    /** The address of all editions in a state. */
    String all(EditionState state) {
        return BOARD + "?show=" + word(state);
    }

    /** A state in addresses and ids. */
    static String word(EditionState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
