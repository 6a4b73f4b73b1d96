package org.engawa.web.newsroom.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.engawa.story.Doi;
import org.engawa.story.Evidence;
import org.engawa.story.PartialDate;
import org.engawa.story.Slug;
import org.engawa.web.newsroom.Problems;
import org.engawa.web.newsroom.kind.Shape;
import org.jspecify.annotations.Nullable;

/** The sources of a story in the form, with an empty row in which another can be written. */
@RequestScoped
public class EvidenceForm {
    private static final int MOST = 60;
    private static final String PREFIX = "evidence-";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Problems problems;

    /** As they are saved, with an empty row. */
    static List<EvidenceRow> saved(List<Evidence> evidence) {
        List<EvidenceRow> rows = new ArrayList<>();
        for (Evidence one : evidence) {
            rows.add(new EvidenceRow(
                    rows.size(),
                    one.id(),
                    one.id(),
                    one.title(),
                    text(one.url()),
                    text(one.publisher()),
                    text(one.doi()),
                    text(one.language()),
                    text(one.date()),
                    text(one.supports())));
        }
        return withEmpty(rows);
    }

    /** As they were sent, with an empty row. What a form did not have, as those of an older program, is as it is saved. */
    List<EvidenceRow> sent(List<Evidence> present) {
        List<EvidenceRow> known = saved(present);
        List<EvidenceRow> rows = new ArrayList<>();
        for (int number = 0; number < MOST && request.getParameter(name(number, "id")) != null; number++) {
            String was = field(number, "was", "");
            EvidenceRow kept = known.stream()
                    .filter(row -> row.was().equals(was))
                    .findFirst()
                    .orElseGet(() -> EvidenceRow.empty(0));
            EvidenceRow row = new EvidenceRow(
                    rows.size(),
                    was,
                    field(number, "id", ""),
                    field(number, "title", ""),
                    field(number, "url", ""),
                    field(number, "publisher", kept.publisher()),
                    Shape.DOI.tidy(field(number, "doi", kept.doi())),
                    Shape.LANGUAGE.tidy(field(number, "language", kept.language())),
                    Shape.DATE.tidy(field(number, "date", kept.date())),
                    field(number, "supports", kept.supports()));
            if (!row.blank()) {
                rows.add(row);
            }
        }
        return withEmpty(rows);
    }

    /** The sources as they were sent. Notes what is wrong. */
    List<Evidence> read(List<Evidence> present) {
        Set<String> ids = new HashSet<>();
        List<EvidenceRow> rows =
                sent(present).stream().filter(row -> !row.blank()).toList();
        rows.forEach(row -> check(row, ids));
        return problems.isNone() ? rows.stream().map(EvidenceForm::evidence).toList() : List.of();
    }

    /** Whether something is wrong with what few sources have. */
    boolean flawed(EvidenceRow row) {
        return Stream.of("doi", "language", "date").anyMatch(part -> problems.of(name(row.number(), part)) != null);
    }

    private void check(EvidenceRow row, Set<String> ids) {
        if (!Slug.isSlug(row.id())) {
            problems.add(name(row.number(), "id"), "problem.evidence-id");
        } else if (!ids.add(row.id())) {
            problems.add(name(row.number(), "id"), "problem.evidence-twice", row.id());
        }
        if (row.title().isEmpty()) {
            problems.add(name(row.number(), "title"), "problem.evidence-title");
        }
        check(row, "url", row.address(), Shape.ADDRESS, "problem.evidence-url");
        check(row, "doi", row.doi(), Shape.DOI, "problem.evidence-doi");
        check(row, "language", row.language(), Shape.LANGUAGE, "problem.evidence-language");
        check(row, "date", row.date(), Shape.DATE, "problem.evidence-date");
    }

    private void check(EvidenceRow row, String part, String text, Shape shape, String problem) {
        if (!text.isEmpty() && !shape.takes(text)) {
            problems.add(name(row.number(), part), problem);
        }
    }

    private static Evidence evidence(EvidenceRow row) {
        return new Evidence(
                row.id(),
                row.title(),
                orNull(row.publisher()),
                orNull(row.address()),
                row.doi().isEmpty() ? null : new Doi(row.doi()),
                orNull(row.language()),
                row.date().isEmpty() ? null : new PartialDate(row.date()),
                orNull(row.supports()));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static List<EvidenceRow> withEmpty(List<EvidenceRow> rows) {
        rows.add(EvidenceRow.empty(rows.size()));
        return rows;
    }

    private String field(int number, String part, String otherwise) {
        String name = name(number, part);
        return request.getParameter(name) == null ? otherwise : Typed.field(request, name);
    }

    private static String name(int number, String part) {
        return PREFIX + number + "-" + part;
    }
}
