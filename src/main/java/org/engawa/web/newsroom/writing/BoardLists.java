package org.engawa.web.newsroom.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.engawa.story.EditionState;
import org.engawa.web.newsroom.InHand;
import org.engawa.workflow.Worklist;
import org.jspecify.annotations.Nullable;

/**
 * What waits for the member, and the editions in hand by their state, on the page `/newsroom/board`: the beginning of each list, or
 * a page of the one that its address asks for.
 */
@Named
@RequestScoped
public class BoardLists {
    @Inject
    private Worklist worklist;

    @Inject
    private InHand inHand;

    @Inject
    private BoardPage page;

    @Inject
    private Rows rows;

    @Inject
    private BoardNames names;

    private @Nullable Map<EditionState, Long> counts;
    private @Nullable List<Worklist.Task> tasks;
    private @Nullable List<Waiting> waiting;
    private @Nullable List<Group> groups;

    /**
     * Editions in one state.
     *
     * @param key for ids on the page
     * @param name of the state
     * @param open whether they are still on their way, so that they are shown at once
     * @param count of all of them
     * @param rows those that are shown
     * @param all address of all of them; empty where all are shown
     */
    public record Group(String key, String name, boolean open, long count, List<Row> rows, String all) {}

    /**
     * Something that waits.
     *
     * @param reason why it does, in words
     */
    public record Waiting(String reason, Row row) {}

    /** What waits for the member, the most pressing first, as far as it is shown. */
    public List<Waiting> getTasks() {
        List<Waiting> known = waiting;
        if (known == null) {
            List<Worklist.Task> all = tasks();
            List<Worklist.Task> shown = all.stream()
                    .skip(page.before(all.size()))
                    .limit(BoardPage.ROWS)
                    .toList();
            known = rows.ofTasks(shown).entrySet().stream()
                    .map(row -> new Waiting(names.say(row.getKey().reason()), row.getValue()))
                    .toList();
            waiting = known;
        }
        return known;
    }

    /** How much waits for the member. */
    public int getTaskCount() {
        return tasks().size();
    }

    /** Address of everything that waits; empty where all of it is shown. */
    public String getAllTasks() {
        return page.isFront() && tasks().size() > BoardPage.ROWS ? page.allTasks() : "";
    }

    /** What the member may see, by state; states in which there is nothing are left out. */
    public List<Group> getGroups() {
        List<Group> known = groups;
        if (known == null) {
            known = page.isTasks()
                    ? List.of()
                    : Arrays.stream(EditionState.values())
                            .filter(state -> count(state) > 0)
                            .filter(state ->
                                    page.state().isEmpty() || page.state().get() == state)
                            .map(this::group)
                            .toList();
            groups = known;
        }
        return known;
    }

    /** Whether anything that is shown is on its way, so that something can be done to several at once. */
    public boolean isInHand() {
        return getGroups().stream().anyMatch(Group::open);
    }

    /** The page that is shown of one list, counted from 1. */
    public int getPage() {
        return page.page(shown());
    }

    /** How many pages that list has; one where the beginnings of all are shown. */
    public int getPages() {
        return page.isFront() ? 1 : page.pages(shown());
    }

    /** The address of another page of that list. */
    public String address(int other) {
        return page.address(other);
    }

    private long shown() {
        return page.isTasks() ? tasks().size() : page.state().map(this::count).orElse(0L);
    }

    private Group group(EditionState state) {
        long count = count(state);
        boolean open = state.inPreparation();
        boolean more = page.isFront() && count > BoardPage.ROWS;
        // What is public already is only unfolded, and by the hundred looked at on a page of its own.
        List<Row> some = more && !open
                ? List.of()
                : rows.of(worklist.board(inHand.actor(), state, page.before(count), BoardPage.ROWS));
        return new Group(
                "state-" + BoardPage.word(state), names.say(state), open, count, some, more ? page.all(state) : "");
    }

    private long count(EditionState state) {
        Map<EditionState, Long> known = counts;
        if (known == null) {
            known = worklist.counts(inHand.actor());
            counts = known;
        }
        return known.getOrDefault(state, 0L);
    }

    private List<Worklist.Task> tasks() {
        List<Worklist.Task> known = tasks;
        if (known == null) {
            known = worklist.tasks(inHand.actor());
            tasks = known;
        }
        return known;
    }
}
