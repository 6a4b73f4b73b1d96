package org.engawa.theme.view;

import java.util.List;

/**
 * Pages of a list: twelve stories each, numbered.
 *
 * @param number of this page, from 1
 * @param total number of pages
 * @param items number of items on all pages
 * @param previous URL; empty on the first
 * @param next URL; empty on the last
 * @param pages the pages to offer, with gaps
 */
public record Pager(int number, int total, int items, String previous, String next, List<PagerLink> pages) {
    /** Keeps its own copies of the lists. */
    public Pager {
        pages = List.copyOf(pages);
    }

    /** A list that fits on one page. */
    public static Pager single(int items) {
        return new Pager(1, 1, items, "", "", List.of());
    }
}
