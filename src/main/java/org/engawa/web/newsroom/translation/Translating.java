package org.engawa.web.newsroom.translation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engawa.story.StoryText;
import org.engawa.web.newsroom.InHand;
import org.engawa.workflow.Sheet;
import org.jspecify.annotations.Nullable;

/** A translation as its page shows it, and as its form sends it back. */
@Named
@RequestScoped
public class Translating {
    @Inject
    private InHand inHand;

    private final Map<String, String> put = new HashMap<>();
    private @Nullable Rows rows;

    /** Whether there is a translation in this language, and an original to be seen. */
    public boolean isThere() {
        return inHand.find().flatMap(Sheet::source).isPresent();
    }

    /** The passages, each with what was typed, else what is saved. */
    public List<Row> getAll() {
        if (!isTyped()) {
            return rows().saved();
        }
        return isBeside()
                ? rows().rows(typed())
                : besideOriginal(Rows.inOrder(typed())).saved();
    }

    /** How many passages changed since the translation followed the original. */
    public int getChanged() {
        return (int) getAll().stream().filter(Row::isChanged).count();
    }

    /** How many passages are translated. */
    public int getTranslated() {
        return (int) getAll().stream().filter(row -> !row.target().isBlank()).count();
    }

    /** The title of the translation. */
    public String getTitle() {
        return isTyped() ? sent("translated-title") : saved().title();
    }

    /** The summary of the translation. */
    public String getSummary() {
        return isTyped() ? sent("translated-summary") : saved().summary();
    }

    /** Who translated it, as readers are told; empty when they aren't. */
    public String getTranslator() {
        String known = saved().translator();
        return isTyped() ? inHand.sent("translator") : known == null ? "" : known;
    }

    /** The title of the original. */
    public String getSourceTitle() {
        return source().now().title();
    }

    /** The summary of the original. */
    public String getSourceSummary() {
        return source().now().summary();
    }

    /** Whether the title changed since the translation followed the original. */
    public boolean isTitleChanged() {
        return !source().now().title().equals(source().followed().title());
    }

    /** Whether the summary changed. */
    public boolean isSummaryChanged() {
        return !source().now().summary().equals(source().followed().summary());
    }

    /** BCP 47 tag of the original. */
    public String getSourceLanguage() {
        return source().language();
    }

    /** The hash of the original that is shown. */
    public String getSourceMark() {
        return source().now().hash();
    }

    /** Puts a text into a field, as if it had been typed there. */
    void put(String field, String text) {
        put.put(field, text);
    }

    /** What of the original is not translated yet. */
    List<String> wanting() {
        Stream<Row> head = Stream.of(
                new Row(0, getSourceTitle(), "", false, getTitle()),
                new Row(0, getSourceSummary(), "", false, getSummary()));
        return Stream.concat(head, getAll().stream())
                .filter(row -> row.target().isBlank() && !row.source().isBlank())
                .map(Row::source)
                .toList();
    }

    /** The translation that the form holds. */
    StoryText text() {
        String body = isBeside() ? rows().join(typed()) : Rows.inOrder(typed());
        return new StoryText(line(getTitle()), line(getSummary()), body, line(getTranslator()));
    }

    /** Whether what was typed stands beside the original as it is now; it may have changed since the page was made. */
    boolean isBeside() {
        return inHand.sent("original").equals(getSourceMark())
                && typed().size() == rows().saved().size();
    }

    private boolean isTyped() {
        return !inHand.allSent("translated-title").isEmpty();
    }

    private List<String> typed() {
        return IntStream.iterate(0, i -> i + 1)
                .mapToObj(i -> "passage-" + i)
                .takeWhile(field -> !inHand.allSent(field).isEmpty())
                .map(this::sent)
                .toList();
    }

    private String sent(String field) {
        return put.getOrDefault(field, inHand.sent(field));
    }

    private Rows rows() {
        Rows known = rows;
        if (known == null) {
            known = besideOriginal(saved().body());
            rows = known;
        }
        return known;
    }

    private Rows besideOriginal(String body) {
        return new Rows(source().now().body(), source().followed().body(), body);
    }

    private StoryText saved() {
        return inHand.sheet().text();
    }

    private Sheet.Source source() {
        Optional<Sheet.Source> source = inHand.sheet().source();
        return source.orElseThrow(() -> new IllegalStateException("there is no original to be translated"));
    }

    private static String line(String typed) {
        return typed.replaceAll("\\R", " ").strip();
    }
}
