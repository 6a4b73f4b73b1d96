package org.engawa.web.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.engawa.catalogue.Dimension;
import org.engawa.catalogue.Listing;
import org.engawa.reading.Route;
import org.engawa.reading.Selection;
import org.engawa.theme.view.Card;
import org.engawa.theme.view.Pager;
import org.engawa.theme.view.PagerLink;

/** Lists in pages of twelve. */
final class Lists {
    static final int SIZE = 12;

    /** Enough for whatever a page could usefully show without pages of its own; a bound, since lists grow for years. */
    static final int MOST = 100;

    private final Draft draft;

    Lists(Draft draft) {
        this.draft = draft;
    }

    /** A page of a list of stories, with the way to the others. */
    record Part(List<Card> cards, Pager pager) {}

    /** The page of the list that a route asks for; empty when the list has no such page. */
    Optional<Part> part(Selection selection, Route route) {
        Listing listing = draft.list(selection, (route.page() - 1) * SIZE, SIZE);
        return pager(route, listing.total()).map(pager -> new Part(new Cards(draft).of(listing.editions()), pager));
    }

    /** What the stories of a list are about besides, the most frequent first. */
    List<String> mentioned(Selection selection, Dimension what) {
        return draft.counts(selection, what).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(MOST)
                .toList();
    }

    /** The pager of a list; empty when the list has no such page. Even an empty list has a first page. */
    Optional<Pager> pager(Route route, int items) {
        return pager(route.page(), items, number -> href(route, number));
    }

    /** As {@link #pager(Route, int)}, for lists whose pages have other addresses. */
    Optional<Pager> pager(int number, int items, IntFunction<String> href) {
        int total = Math.max(1, (items + SIZE - 1) / SIZE);
        if (number > total) {
            return Optional.empty();
        }
        return Optional.of(new Pager(
                number,
                total,
                items,
                number == 1 ? "" : href.apply(number - 1),
                number == total ? "" : href.apply(number + 1),
                total == 1 ? List.of() : links(number, total, href)));
    }

    private static List<PagerLink> links(int here, int total, IntFunction<String> href) {
        TreeSet<Integer> numbers = new TreeSet<>();
        for (int near = here - 2; near <= here + 2; near++) {
            numbers.add(Math.min(Math.max(near, 1), total));
        }
        numbers.add(1);
        numbers.add(total);
        List<PagerLink> links = new ArrayList<>();
        int last = 0;
        for (int number : numbers) {
            if (number > last + 1) {
                links.add(new PagerLink(0, "", false));
            }
            links.add(new PagerLink(number, href.apply(number), number == here));
            last = number;
        }
        return links;
    }

    private String href(Route route, int number) {
        return route.at(number).in(draft.language());
    }
}
