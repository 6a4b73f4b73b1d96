package org.engawa.web.newsroom.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.engawa.story.Evidence;
import org.engawa.web.newsroom.Problems;
import org.jspecify.annotations.Nullable;

/** The sources of a story in the form, with an empty row in which another can be written. */
@RequestScoped
public class EvidenceForm {
    private static final int MOST = 60;
    private static final String PREFIX = "evidence-";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,59}");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/][^\\s]*");

    @Inject
    private HttpServletRequest request;

    @Inject
    private Problems problems;

    /** As they are saved, with an empty row. */
    static List<EvidenceRow> saved(List<Evidence> evidence) {
        List<EvidenceRow> rows = new ArrayList<>();
        for (Evidence one : evidence) {
            rows.add(new EvidenceRow(rows.size(), one.id(), one.id(), one.title(), one.url() == null ? "" : one.url()));
        }
        return withEmpty(rows);
    }

    /** As they were sent, with an empty row. */
    List<EvidenceRow> sent() {
        List<EvidenceRow> rows = new ArrayList<>();
        for (int number = 0; number < MOST && request.getParameter(name(number, "id")) != null; number++) {
            EvidenceRow row = new EvidenceRow(
                    rows.size(),
                    field(number, "was"),
                    field(number, "id"),
                    field(number, "title"),
                    field(number, "url"));
            if (!row.blank()) {
                rows.add(row);
            }
        }
        return withEmpty(rows);
    }

    /** The sources as they were sent; what the form doesn't show stays as it was. Notes what is wrong. */
    List<Evidence> read(List<Evidence> present) {
        List<Evidence> read = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (EvidenceRow row : sent()) {
            if (!row.blank()) {
                check(row, ids);
                read.add(evidence(row, present));
            }
        }
        return read;
    }

    private void check(EvidenceRow row, Set<String> ids) {
        if (!ID.matcher(row.id()).matches()) {
            problems.add(name(row.number(), "id"), "problem.evidence-id");
        } else if (!ids.add(row.id())) {
            problems.add(name(row.number(), "id"), "problem.evidence-twice", row.id());
        }
        if (row.title().isEmpty()) {
            problems.add(name(row.number(), "title"), "problem.evidence-title");
        }
        if (!row.address().isEmpty() && !ADDRESS.matcher(row.address()).matches()) {
            problems.add(name(row.number(), "url"), "problem.evidence-url");
        }
    }

    private static Evidence evidence(EvidenceRow row, List<Evidence> present) {
        @Nullable String url = row.address().isEmpty() ? null : row.address();
        return present.stream()
                .filter(one -> one.id().equals(row.was()))
                .findFirst()
                .map(one -> new Evidence(
                        row.id(),
                        row.title(),
                        one.publisher(),
                        url,
                        one.doi(),
                        one.language(),
                        one.date(),
                        one.supports()))
                .orElseGet(() -> new Evidence(row.id(), row.title(), null, url, null, null, null, null));
    }

    private static List<EvidenceRow> withEmpty(List<EvidenceRow> rows) {
        rows.add(new EvidenceRow(rows.size(), "", "", "", ""));
        return rows;
    }

    private String field(int number, String part) {
        return Typed.field(request, name(number, part));
    }

    private static String name(int number, String part) {
        return PREFIX + number + "-" + part;
    }
}
