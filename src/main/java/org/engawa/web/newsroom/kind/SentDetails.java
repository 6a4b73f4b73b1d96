package org.engawa.web.newsroom.kind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.engawa.json.Json;
import org.engawa.story.Details;
import org.engawa.story.EventTime;
import org.engawa.story.Kind;
import org.engawa.story.PartialDate;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a kind as they were sent, by the rules of the files. */
public final class SentDetails {
    /** More entries are not read. */
    public static final int MOST_ROWS = 200;

    private static final String START = "start";
    private static final String END = "end";

    private final Map<String, String> sent;
    private final List<String> languages;
    private final BiPredicate<Shape, String> listed;
    private final List<Flaw> flaws = new ArrayList<>();

    /**
     * Something that must be put right.
     *
     * @param id of the field in the form
     * @param list to which it belongs; null for a field of the kind itself
     * @param row of the list, counted from 0
     * @param problem key of the words that say what is wrong
     */
    public record Flaw(String id, KindField field, @Nullable KindField list, int row, String problem) {}

    /**
     * What was read.
     *
     * @param details none when there is a flaw
     */
    public record Read(Optional<Details> details, List<Flaw> flaws) {
        /** Keeps its own copy of the list. */
        public Read {
            flaws = List.copyOf(flaws);
        }
    }

    /** The list and row in which a field is. */
    private record Place(String whole, @Nullable KindField list, int row) {}

    private SentDetails(Map<String, String> sent, List<String> languages, BiPredicate<Shape, String> listed) {
        this.sent = sent;
        this.languages = languages;
        this.listed = listed;
    }

    /**
     * The values that were read.
     *
     * @param values by the names of the fields; without what has a flaw
     */
    public record Values(Map<String, Object> values, List<Flaw> flaws) {
        /** Keeps its own copies. */
        public Values {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
            flaws = List.copyOf(flaws);
        }
    }

    /**
     * Reads those of a kind.
     *
     * @param sent by the names that {@link ShownDetails} gives them
     * @param languages in which texts may be said; what is wrong with all of a text is told at the first
     * @param listed whether the vocabulary has an entry in the list of a shape
     */
    public static Read read(
            Kind kind, Map<String, String> sent, List<String> languages, BiPredicate<Shape, String> listed) {
        Values read = read(ShownDetails.PREFIX, KindFields.of(kind), sent, languages, listed);
        if (!read.flaws().isEmpty()) {
            return new Read(Optional.empty(), read.flaws());
        }
        Map<String, Object> tree = new LinkedHashMap<>(read.values());
        tree.put("kind", kind.word());
        return new Read(Optional.of(Json.read(Json.write(tree), Details.class)), List.of());
    }

    /**
     * Reads other fields by the same rules.
     *
     * @param prefix with which the name of each begins in the form
     */
    public static Values read(
            String prefix,
            List<KindField> fields,
            Map<String, String> sent,
            List<String> languages,
            BiPredicate<Shape, String> listed) {
        SentDetails reading = new SentDetails(sent, languages, listed);
        Map<String, Object> values = reading.group(new Place(prefix, null, 0), fields);
        return new Values(values, reading.flaws);
    }

    private Map<String, Object> group(Place place, List<KindField> fields) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (KindField field : fields) {
            Object value = value(place, field);
            if (value != null) {
                values.put(field.name(), value);
            }
        }
        for (KindField field : fields) {
            if (field.name().equals(END) && endsTooEarly(field.shape(), values)) {
                flaw(place, field, field.behind(place.whole()), "problem.end-first");
            }
        }
        return values;
    }

    private @Nullable Object value(Place place, KindField field) {
        String name = field.behind(place.whole());
        return switch (field.shape()) {
            case TEXT -> text(place, field, name);
            case ROWS -> rows(field, name);
            default -> line(place, field, name);
        };
    }

    private @Nullable Map<String, String> text(Place place, KindField field, String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String language : languages) {
            String text = sent(name + "-" + language);
            if (!text.isEmpty()) {
                texts.put(language, text);
            }
        }
        if (texts.isEmpty() && field.wanted()) {
            flaw(place, field, name + "-" + languages.get(0), "problem.empty");
        }
        return texts.isEmpty() ? null : texts;
    }

    private List<Object> rows(KindField field, String name) {
        List<Object> rows = new ArrayList<>();
        for (int row = 0; row < MOST_ROWS; row++) {
            String whole = name + "-" + row;
            if (holds(whole, sent)) {
                Map<String, Object> parts = group(new Place(whole, field, row), field.parts());
                rows.add(parts.getOrDefault("", parts));
            }
        }
        return rows;
    }

    /** How many entries of a list there are up to the last in which anything stands. */
    public static int rows(String name, Map<String, String> sent) {
        int rows = MOST_ROWS;
        while (rows > 0 && !holds(name + "-" + (rows - 1), sent)) {
            rows--;
        }
        return rows;
    }

    private static boolean holds(String whole, Map<String, String> sent) {
        return sent.entrySet().stream()
                .anyMatch(field -> field.getKey().startsWith(whole + "-")
                        && !field.getValue().isBlank());
    }

    private @Nullable Object line(Place place, KindField field, String name) {
        Shape shape = field.shape();
        String text = shape.tidy(sent(name));
        if (shape == Shape.WORD) {
            String usual = field.wanted() ? field.words().get(0) : null;
            return field.words().contains(text) ? text : usual;
        }
        if (shape == Shape.GOALS && text.isEmpty()) {
            return List.of();
        }
        if (text.isEmpty()) {
            if (field.wanted()) {
                flaw(place, field, name, "problem.empty");
            }
            return null;
        }
        if (!shape.takes(text) || !(shape.list().isEmpty() || listed.test(shape, text))) {
            flaw(place, field, name, shape.problem(text));
            return null;
        }
        return shape == Shape.GOALS ? Shape.goals(text) : text;
    }

    private static boolean endsTooEarly(Shape shape, Map<String, Object> values) {
        if (!(values.get(START) instanceof String start) || !(values.get(END) instanceof String end)) {
            return false;
        }
        return shape == Shape.HOUR
                ? new EventTime(end).isBefore(new EventTime(start))
                : new PartialDate(end).lastDay().isBefore(new PartialDate(start).firstDay());
    }

    private void flaw(Place place, KindField field, String id, String problem) {
        flaws.add(new Flaw(id, field, place.list(), place.row(), problem));
    }

    private String sent(String name) {
        return sent.getOrDefault(name, "").strip();
    }
}
