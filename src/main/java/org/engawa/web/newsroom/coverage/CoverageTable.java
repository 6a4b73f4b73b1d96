package org.engawa.web.newsroom.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.engawa.web.newsroom.Choice;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.writing.SiteNames;
import org.engawa.workflow.Coverage;
import org.jspecify.annotations.Nullable;

/** A page of the table of stories and languages, on the page `/newsroom/coverage`. */
@Named
@RequestScoped
public class CoverageTable {
    private static final int STORIES = 25;

    @Inject
    private InHand inHand;

    @Inject
    private Coverage coverage;

    @Inject
    private CoverageForm form;

    @Inject
    private SiteNames names;

    @Inject
    private CoverageRows rows;

    private Coverage.@Nullable Sums sums;
    private @Nullable List<CoverageRows.Row> all;

    /**
     * The sums of a language.
     *
     * @param tag BCP 47
     * @param name of the language
     * @param counts in words
     */
    public record Sum(String tag, String name, String counts) {}

    /** The languages, each by name. */
    public List<Choice> getColumns() {
        return form.languages().stream()
                .map(tag -> new Choice(tag, names.language(tag)))
                .toList();
    }

    /** The stories of this page. */
    public List<CoverageRows.Row> getRows() {
        List<CoverageRows.Row> known = all;
        if (known == null) {
            known =
                    coverage
                            .lines(inHand.actor(), form.wanted(), form.languages(), (getPage() - 1) * STORIES, STORIES)
                            .stream()
                            .map(rows::row)
                            .toList();
            all = known;
        }
        return known;
    }

    /** How many stories there are on all pages. */
    public long getStories() {
        return sums().stories();
    }

    /** The sums of each language. */
    public List<Sum> getSums() {
        return form.languages().stream()
                .map(tag -> new Sum(
                        tag, names.language(tag), rows.counts(sums().languages().getOrDefault(tag, Map.of()))))
                .toList();
    }

    /** This page, counted from 1; the last one when the address asks for one beyond. */
    public int getPage() {
        return Math.min(form.page(), getPages());
    }

    /** How many pages there are; one also when there is no story. */
    public int getPages() {
        return (int) Math.max(1, (getStories() + STORIES - 1) / STORIES);
    }

    /** The address of another page of the table. */
    public String address(int page) {
        return "/newsroom/coverage?" + form.getQuery() + (form.isNarrowed() ? "&" : "") + "page=" + page;
    }

    private Coverage.Sums sums() {
        Coverage.Sums known = sums;
        if (known == null) {
            known = coverage.sums(inHand.actor(), form.wanted(), form.languages());
            sums = known;
        }
        return known;
    }
}
