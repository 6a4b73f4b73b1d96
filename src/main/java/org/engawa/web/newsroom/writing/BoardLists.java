package org.engawa.web.newsroom.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.engawa.story.EditionState;
import org.engawa.story.EditionSummary;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.Refusals;
import org.engawa.web.newsroom.Words;
import org.engawa.workflow.Worklist;
import org.jspecify.annotations.Nullable;

/** What waits for the member, and all editions in hand by their state, on the page `/newsroom/board`. */
@Named
@RequestScoped
public class BoardLists {
    @Inject
    private Worklist worklist;

    @Inject
    private InHand inHand;

    @Inject
    private Rows rows;

    @Inject
    private Words words;

    @Inject
    private Refusals refusals;

    private @Nullable List<Waiting> tasks;
    private @Nullable List<Group> groups;

    /**
     * Editions in one state.
     *
     * @param key for ids on the page
     * @param name of the state
     * @param open whether they are still on their way, so that all of them are shown at once
     */
    public record Group(String key, String name, boolean open, List<Row> rows) {}

    /**
     * Something that waits.
     *
     * @param reason why it does, in words
     */
    public record Waiting(String reason, Row row) {}

    /** What waits for the member, the most pressing first. */
    public List<Waiting> getTasks() {
        List<Waiting> known = tasks;
        if (known == null) {
            known = waiting();
            tasks = known;
        }
        return known;
    }

    /** All that the member may see, by state; states in which there is nothing are left out. */
    public List<Group> getGroups() {
        List<Group> known = groups;
        if (known == null) {
            known = byState();
            groups = known;
        }
        return known;
    }

    /** Whether anything is on its way, so that something can be done to several at once. */
    public boolean isInHand() {
        return getGroups().stream().anyMatch(Group::open);
    }

    private List<Waiting> waiting() {
        return worklist.tasks(inHand.actor()).stream()
                .map(task -> new Waiting(
                        words.say("board.task-"
                                + task.reason().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                        rows.of(task.edition(), Rows.page(task.reason()))))
                .toList();
    }

    private List<Group> byState() {
        Map<EditionState, List<EditionSummary>> editions = worklist.board(inHand.actor()).stream()
                .collect(Collectors.groupingBy(
                        EditionSummary::state, () -> new EnumMap<>(EditionState.class), Collectors.toList()));
        return editions.entrySet().stream()
                .map(entry -> new Group(
                        "state-" + entry.getKey().name().toLowerCase(Locale.ROOT),
                        refusals.state(entry.getKey()),
                        entry.getKey().inPreparation(),
                        entry.getValue().stream()
                                .map(one -> rows.of(one, OpenSheet.PAGE))
                                .toList()))
                .toList();
    }
}
