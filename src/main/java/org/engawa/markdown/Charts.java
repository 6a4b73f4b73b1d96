package org.engawa.markdown;

import com.ibm.icu.util.ULocale;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Draws charts: {@code > [!bar] Caption}, {@code [!dot]}, {@code [!line]} or {@code [!timeline]}, and a small table below it in the same
 * quote. Bars, dots and times are drawn within the cells of that table, beside what they stand for, so whoever listens, reads a feed or
 * prints has the figures themselves; a line has its table behind it. What cannot be drawn stays a table, with a remark.
 */
final class Charts {

    static final Set<String> KINDS = Set.of("bar", "dot", "line", "timeline");

    private static final int MOST_ROWS = 40;
    private static final int MOST_COLUMNS = 4;

    private final Rendering rendering;
    private final Tables tables;
    private final Output out;
    private final ChartValues reader;
    private final boolean rightToLeft;

    Charts(Rendering rendering, Tables tables) {
        this.rendering = rendering;
        this.tables = tables;
        this.out = rendering.out();
        this.reader = new ChartValues(rendering.locale());
        this.rightToLeft = ULocale.forLocale(rendering.locale()).isRightToLeft();
    }

    /**
     * Draws a table, or writes it as it is if it cannot be drawn.
     *
     * @param kind one of {@link #KINDS}
     * @param caption the words of the figure
     */
    void draw(String kind, TableBlock block, String caption) {
        ChartTable table = ChartTable.of(block);
        int columns = table.heads().size();
        boolean fits =
                table.rows().size() >= 2 && table.rows().size() <= MOST_ROWS && columns >= 2 && columns <= MOST_COLUMNS;
        if (!fits || (!kind.equals("timeline") && numbers(table).isEmpty())) {
            rendering.remark(Remark.Kind.CHART_TABLE, block, kind);
            tables.write(block, Map.of(), caption);
            return;
        }
        switch (kind) {
            case "line" -> lines(table, block, caption);
            case "timeline" -> tables.write(block, times(table), caption);
            default -> tables.write(block, marks(table, kind.equals("bar")), caption);
        }
    }

    /** Bars or dots; each column has a scale of its own, for it counts something else. */
    private Map<TableCell, String> marks(ChartTable table, boolean bars) {
        Map<TableCell, String> marks = new IdentityHashMap<>();
        for (int column : numbers(table)) {
            List<Optional<Double>> values = values(table, column);
            List<Double> all = values.stream().flatMap(Optional::stream).toList();
            ChartScale scale = bars ? ChartScale.withZero(all, rightToLeft) : ChartScale.around(all, rightToLeft);
            for (int row = 0; row < values.size(); row++) {
                TableCell cell = table.rows().get(row).cells().get(column);
                values.get(row)
                        .map(value -> ChartDrawing.mark(scale, value, bars))
                        .ifPresent(drawn -> marks.put(cell, drawn));
            }
        }
        return marks;
    }

    /** The columns that count something; others are words. */
    private List<Integer> numbers(ChartTable table) {
        return IntStream.range(1, table.heads().size())
                .filter(column -> table.rows().stream()
                        .anyMatch(row -> reader.number(row.texts().get(column)).isPresent()))
                .boxed()
                .toList();
    }

    private Map<TableCell, String> times(ChartTable table) {
        Map<TableCell, ChartValues.Time> times = new IdentityHashMap<>();
        for (ChartTable.Row row : table.rows()) {
            Optional<ChartValues.Time> time = ChartValues.time(row.name());
            TableCell last = row.cells().get(row.cells().size() - 1);
            time.ifPresentOrElse(
                    found -> times.put(last, found),
                    () -> rendering.remark(Remark.Kind.CHART_TIME, row.cells().get(0), row.name()));
        }
        List<Double> ends = new ArrayList<>();
        times.values().forEach(time -> ends.addAll(List.of(time.from(), time.to())));
        ChartScale scale = ChartScale.around(ends, rightToLeft);
        Map<TableCell, String> marks = new IdentityHashMap<>();
        times.forEach((cell, time) -> marks.put(cell, ChartDrawing.stretch(scale, time.from(), time.to())));
        return marks;
    }

    /** A line for each column of numbers, one below the other: each on a scale of its own, and none told from another by its colour. */
    private void lines(ChartTable table, TableBlock block, String caption) {
        for (int column : numbers(table)) {
            List<Optional<Double>> values = values(table, column);
            if (values.stream().flatMap(Optional::stream).count() < 2) {
                continue;
            }
            ChartLine line = new ChartLine(table, column, values);
            out.markup("<p class=\"title\">" + Escape.text(table.heads().get(column)) + "</p>");
            out.markup(ChartDrawing.line(values, rightToLeft, line.says(rendering.locale())));
            out.markup("<p class=\"ends\"><span>" + Escape.text(line.start()) + "</span> <span>"
                    + Escape.text(line.end()) + "</span></p>");
        }
        out.markup("<details><summary>" + Escape.text(rendering.words().table()) + "</summary>");
        tables.write(block, Map.of(), caption);
        out.markup("</details>");
    }

    private List<Optional<Double>> values(ChartTable table, int column) {
        List<Optional<Double>> values = new ArrayList<>();
        for (ChartTable.Row row : table.rows()) {
            String cell = row.texts().get(column);
            Optional<Double> value = ChartValues.isNothing(cell) ? Optional.empty() : reader.number(cell);
            if (value.isEmpty() && !ChartValues.isNothing(cell)) {
                rendering.remark(Remark.Kind.CHART_NUMBER, row.cells().get(column), cell);
            }
            values.add(value);
        }
        return values;
    }

    /** What one line of a chart says of itself. */
    private record ChartLine(ChartTable table, int column, List<Optional<Double>> values) {

        String start() {
            return end(first());
        }

        String end() {
            return end(last());
        }

        String says(Locale locale) {
            int low = first();
            int high = first();
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i).isPresent()) {
                    low = value(i) < value(low) ? i : low;
                    high = value(i) > value(high) ? i : high;
                }
            }
            return ChartWords.line(
                    locale,
                    Map.of(
                            "name", table.heads().get(column),
                            "first", cell(first()),
                            "start", name(first()),
                            "last", cell(last()),
                            "end", name(last()),
                            "low", cell(low),
                            "lowAt", name(low),
                            "high", cell(high),
                            "highAt", name(high)));
        }

        private String end(int row) {
            return name(row) + " · " + cell(row);
        }

        private int first() {
            int row = 0;
            while (values.get(row).isEmpty()) {
                row++;
            }
            return row;
        }

        private int last() {
            int row = values.size() - 1;
            while (values.get(row).isEmpty()) {
                row--;
            }
            return row;
        }

        private double value(int row) {
            return values.get(row).orElse(0.0);
        }

        private String cell(int row) {
            return table.rows().get(row).texts().get(column);
        }

        private String name(int row) {
            return table.rows().get(row).name();
        }
    }
}
