package org.engawa.web.newsroom.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.engawa.story.Standing;
import org.engawa.web.newsroom.Choice;
import org.engawa.web.newsroom.Words;
import org.engawa.web.newsroom.writing.SiteNames;
import org.engawa.workflow.Coverage;

/** Turns lines of the table into words. */
@RequestScoped
public class CoverageRows {
    @Inject
    private Words words;

    @Inject
    private CellWords cells;

    @Inject
    private SiteNames names;

    /**
     * A story in the table.
     *
     * @param address of the page about its original
     * @param title of the original, or that it has none yet
     * @param tag BCP 47 tag of the language of the title
     */
    public record Row(String address, String title, String tag, String mission, List<Cell> cells) {}

    /**
     * Where it stands in a language.
     *
     * @param language by name, for where the table is shown as a list
     * @param says in words
     * @param address where one does something about it; empty for nowhere
     * @param label what a link says to those who don't see the table
     * @param further what is in preparation beside that; empty for nothing
     * @param furtherAddress where one does something about that
     */
    public record Cell(
            String language, String says, String address, String label, String further, String furtherAddress) {}

    /** As a page shows it. */
    public Row row(Coverage.Line line) {
        return new Row(
                "/newsroom/edit?story=" + line.story().id() + "&language="
                        + line.story().originalLanguage(),
                title(line),
                tag(line),
                names.mission(line.story().mission()),
                line.cells().stream().map(cell -> cell(line, cell)).toList());
    }

    /** The first line of a spreadsheet. */
    public List<String> head(List<Choice> languages) {
        return Stream.concat(
                        Stream.of(
                                words.say("board.story"),
                                words.say("coverage.column-slug"),
                                words.say("board.mission")),
                        languages.stream().map(Choice::label))
                .toList();
    }

    /** A story as a spreadsheet shows it, under {@link #head}. */
    public List<String> cells(Coverage.Line line) {
        return Stream.concat(
                        Stream.of(
                                title(line),
                                line.story().slug(),
                                names.mission(line.story().mission())),
                        line.cells().stream().map(cell -> whole(cell.standing())))
                .toList();
    }

    /** The sums of a language. */
    public String counts(Map<Standing.Group, Long> groups) {
        return words.say(
                "coverage.sums",
                groups.getOrDefault(Standing.Group.LIVE, 0L),
                groups.getOrDefault(Standing.Group.BEHIND, 0L),
                groups.getOrDefault(Standing.Group.IN_PROGRESS, 0L),
                groups.getOrDefault(Standing.Group.MISSING, 0L),
                groups.getOrDefault(Standing.Group.WITHDRAWN, 0L));
    }

    private Cell cell(Coverage.Line line, Coverage.Cell cell) {
        String says = cells.say(cell.standing());
        String language = names.language(cell.language());
        return new Cell(
                language,
                says,
                cells.address(line, cell, cell.way()),
                words.say("coverage.link", says, language, title(line)),
                cells.further(cell.standing()),
                cells.address(line, cell, cell.further()));
    }

    private String whole(Standing standing) {
        String further = cells.further(standing);
        return cells.say(standing) + (further.isEmpty() ? "" : "; " + further);
    }

    private String title(Coverage.Line line) {
        return line.story().title().isBlank()
                ? words.say("board.untitled")
                : line.story().title();
    }

    private String tag(Coverage.Line line) {
        return line.story().title().isBlank()
                ? words.getLanguage()
                : line.story().originalLanguage();
    }
}
