package org.engawa.web.newsroom.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engawa.story.EditionSummary;
import org.engawa.web.newsroom.Hours;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.Words;
import org.engawa.workflow.EditionKey;
import org.engawa.workflow.ReadRemarks;
import org.engawa.workflow.Worklist;

/** Turns editions into rows of lists. */
@RequestScoped
public class Rows {
    private static final String REVIEW = "/newsroom/review";

    @Inject
    private SiteNames names;

    @Inject
    private Hours hours;

    @Inject
    private Words words;

    @Inject
    private ReadRemarks remarks;

    @Inject
    private InHand inHand;

    /** Rows that lead to the editors of some editions. */
    List<Row> of(List<EditionSummary> editions) {
        Map<EditionKey, Integer> open = open(editions.stream());
        return editions.stream()
                .map(edition -> row(edition, OpenSheet.PAGE, open))
                .toList();
    }

    /** Rows that lead to where that is done which waits, in the order of what waits. */
    Map<Worklist.Task, Row> ofTasks(List<Worklist.Task> tasks) {
        Map<EditionKey, Integer> open = open(tasks.stream().map(Worklist.Task::edition));
        Map<Worklist.Task, Row> rows = new LinkedHashMap<>();
        tasks.forEach(task -> rows.put(task, row(task.edition(), page(task.reason()), open)));
        return rows;
    }

    private Map<EditionKey, Integer> open(Stream<EditionSummary> editions) {
        return remarks.open(inHand.actor(), editions.map(EditionSummary::story).collect(Collectors.toSet()));
    }

    /** The page on which is done what waits. */
    private static String page(Worklist.Reason reason) {
        return switch (reason) {
            case RETURNED, CONTINUE -> OpenSheet.PAGE;
            case REVIEW, UNREVIEWED, PUBLISH -> REVIEW;
        };
    }

    private Row row(EditionSummary edition, String page, Map<EditionKey, Integer> open) {
        boolean untitled = edition.title().isBlank();
        return new Row(
                page + "?story=" + edition.story() + "&language=" + edition.language(),
                edition.story() + "/" + edition.language(),
                untitled ? words.say("board.untitled") : edition.title(),
                untitled ? words.getLanguage() : edition.language(),
                names.language(edition.language()),
                names.mission(edition.mission()),
                edition.savedByName(),
                hours.brief(edition.savedAt()),
                edition.due().map(hours::brief).orElse(""),
                open.getOrDefault(new EditionKey(edition.story(), edition.language()), 0));
    }
}
