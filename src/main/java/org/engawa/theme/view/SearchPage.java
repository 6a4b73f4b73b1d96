package org.engawa.theme.view;

import java.util.List;

/**
 * What a search found.
 *
 * @param frame what every page shares
 * @param action URL of the form, by GET
 * @param text what was asked, as it was written; empty when nothing was
 * @param problem empty, or why there was no search: {@code too-long}, {@code too-many-words}, {@code too-many-filters}; then the page
 *     has status 400
 * @param total how many stories were found
 * @param loose whether none has all the words and these have some
 * @param complete false when time ran out before everything was looked at
 * @param suggestion what was probably meant, as a link; text empty when it is well as it is
 * @param results of this page
 * @param pager other pages
 * @param filters by what the stories can be narrowed; only those with more than one value, or with one that is chosen
 * @param orders the two orders; key: message {@code search.order.relevance} or {@code search.order.date}
 * @param sort value of the hidden field {@code sort} of the form; empty for none
 * @param clear URL of the same search without any choice; empty when nothing is chosen
 * @param elsewhere other languages that have stories when this choice has none
 */
public record SearchPage(
        FrameView frame,
        String action,
        String text,
        String problem,
        int total,
        boolean loose,
        boolean complete,
        Link suggestion,
        List<SearchHit> results,
        Pager pager,
        List<SearchFilter> filters,
        List<MenuItem> orders,
        String sort,
        String clear,
        List<SearchCount> elsewhere)
        implements Page {
    /** Keeps its own copies of the lists. */
    public SearchPage {
        results = List.copyOf(results);
        filters = List.copyOf(filters);
        orders = List.copyOf(orders);
        elsewhere = List.copyOf(elsewhere);
    }

    @Override
    public String template() {
        return "search";
    }
}
