package org.engawa.web.newsroom.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.engawa.story.StoryText;
import org.engawa.workflow.Sheet;
import org.engawa.xliff.TranslationFile;

/**
 * A translation as the units of a file, and the units of a file that came back put into it. Passages find each other by what the
 * original says there, for it may have changed since the file was made.
 */
final class FileRows {
    private static final String TITLE = "title";
    private static final String SUMMARY = "summary";
    private static final String PASSAGE = "passage-";

    private final Sheet.Source source;
    private final StoryText saved;
    private final Rows rows;

    FileRows(Sheet.Source source, StoryText saved) {
        this.source = source;
        this.saved = saved;
        this.rows = new Rows(source.now().body(), source.followed().body(), saved.body());
    }

    /**
     * What came back.
     *
     * @param text the translation with everything of the file that has a place in it
     * @param left what translates something that the original doesn't say any more
     * @param any whether anything in the file is translated
     */
    record Returned(StoryText text, List<TranslationFile.Unit> left, boolean any) {}

    /** What translators are told of a unit, in the language of whoever takes the file out. */
    interface Told {
        String title();

        String summary();

        String passage(int number);

        /** Of a passage of which the original said something else when the translation followed it. */
        String changed(String before);
    }

    /** The units: title, summary and every passage of the original. */
    List<TranslationFile.Unit> units(Told told) {
        List<TranslationFile.Unit> units = new ArrayList<>();
        StoryText now = source.now();
        StoryText then = source.followed();
        units.add(new TranslationFile.Unit(
                TITLE, told.title(), note(now.title(), then.title(), told), now.title(), saved.title()));
        units.add(new TranslationFile.Unit(
                SUMMARY, told.summary(), note(now.summary(), then.summary(), told), now.summary(), saved.summary()));
        for (Row row : rows.saved()) {
            if (!row.source().isBlank()) {
                String note = row.before().isEmpty() ? "" : told.changed(row.before());
                units.add(new TranslationFile.Unit(
                        PASSAGE + row.getNumber(), told.passage(row.getNumber()), note, row.source(), row.target()));
            }
        }
        return units;
    }

    /** Puts a file into the translation. What the file leaves out stays as it is. */
    Returned take(List<TranslationFile.Unit> units) {
        Map<String, TranslationFile.Unit> left = new LinkedHashMap<>();
        units.stream().filter(unit -> !unit.target().isBlank()).forEach(unit -> left.put(unit.id(), unit));
        boolean any = !left.isEmpty();
        String title = line(taken(left, TITLE, source.now().title(), saved.title()));
        String summary = line(taken(left, SUMMARY, source.now().summary(), saved.summary()));
        List<Row> all = rows.saved();
        // Those in their place first, or of two passages that say the same one would take the other's.
        IntFunction<String> inPlace =
                i -> taken(left, PASSAGE + all.get(i).getNumber(), all.get(i).source(), "");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            texts.add(inPlace.apply(i));
        }
        for (int i = 0; i < all.size(); i++) {
            if (texts.get(i).isEmpty()) {
                texts.set(i, moved(left, all.get(i)));
            }
        }
        StoryText text = new StoryText(title, summary, rows.join(texts), saved.translator());
        return new Returned(text, List.copyOf(left.values()), any);
    }

    private static String taken(Map<String, TranslationFile.Unit> left, String id, String source, String present) {
        TranslationFile.Unit unit = left.get(id);
        if (unit == null || !unit.source().equals(source)) {
            return present;
        }
        left.remove(id);
        return unit.target();
    }

    private static String moved(Map<String, TranslationFile.Unit> left, Row row) {
        return left.values().stream()
                .filter(unit -> unit.source().equals(row.source()))
                .findFirst()
                .map(unit -> taken(left, unit.id(), row.source(), row.target()))
                .orElse(row.target());
    }

    private static String note(String now, String then, Told told) {
        return now.equals(then) ? "" : told.changed(then);
    }

    private static String line(String text) {
        return text.replaceAll("\\R", " ").strip();
    }
}
