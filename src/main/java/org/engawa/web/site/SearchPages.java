package org.engawa.web.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engawa.catalogue.Facet;
import org.engawa.catalogue.SearchQuery;
import org.engawa.catalogue.SearchQuery.Order;
import org.engawa.catalogue.SearchResult;
import org.engawa.catalogue.SearchResult.Extract;
import org.engawa.catalogue.SearchResult.Mark;
import org.engawa.linkeddata.SiteThings;
import org.engawa.reading.FacetNames;
import org.engawa.reading.Route;
import org.engawa.reading.SearchAddress;
import org.engawa.reading.SearchAddress.Refusal;
import org.engawa.reading.Section;
import org.engawa.reading.Versions;
import org.engawa.theme.view.FrameView;
import org.engawa.theme.view.Link;
import org.engawa.theme.view.MenuItem;
import org.engawa.theme.view.Pager;
import org.engawa.theme.view.SearchCount;
import org.engawa.theme.view.SearchFilter;
import org.engawa.theme.view.SearchHit;
import org.engawa.theme.view.SearchPage;
import org.engawa.theme.view.SearchPiece;

/** The page of a search. */
final class SearchPages {
    private static final Route HERE = Route.to(Section.SEARCH);
    private static final int MOST_VALUES = 12;

    private final Draft draft;

    SearchPages(Draft draft) {
        this.draft = draft;
    }

    /** What was found; empty when there is no such page of it. */
    Optional<SearchPage> found(SearchQuery asked) {
        SearchQuery query = asked.text().isEmpty() ? asked.by(Order.DATE).at(asked.page()) : asked;
        SearchResult result = draft.catalogue().search(query, draft.language(), Lists.SIZE);
        return new Lists(draft)
                .pager(
                        asked.page(),
                        Math.min(result.total(), SearchAddress.LAST_PAGE * Lists.SIZE),
                        number -> href(asked.at(number)))
                .map(pager -> page(asked, result, pager));
    }

    private SearchPage page(SearchQuery query, SearchResult result, Pager pager) {
        Cards cards = new Cards(draft);
        List<SearchHit> hits =
                result.hits().stream().map(hit -> hit(cards, hit)).toList();
        return new SearchPage(
                frame(query),
                HERE.in(draft.language()),
                query.text(),
                "",
                result.total(),
                result.loose(),
                result.complete(),
                new Link(href(query.saying(result.suggestion())), result.suggestion()),
                hits,
                pager,
                filters(query, result),
                orders(query),
                query.order() == Order.DATE ? "date" : "",
                query.filters().isEmpty() ? "" : href(query.everywhere()),
                elsewhere(query, result));
    }

    /** The page that says why there was no search. */
    SearchPage refused(Refusal why) {
        return new SearchPage(
                new Frames(draft).bare(),
                HERE.in(draft.language()),
                "",
                why.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                0,
                false,
                true,
                new Link("", ""),
                List.of(),
                Pager.single(0),
                List.of(),
                List.of(),
                "",
                "",
                List.of());
    }

    /** The {@code Link} header: the same search in other languages. */
    String links(SearchQuery query) {
        return Versions.of(draft.site().address(), HERE, draft.offer().languages())
                .asked(SearchAddress.behind(query))
                .links(draft.language());
    }

    /** Out of search engines: there is no end of searches, and each leads to pages that they know already. */
    private FrameView frame(SearchQuery query) {
        return new Frames(draft).frame(query, Frames.Self.unnamed().worth(false).being(SiteThings::found));
    }

    private SearchHit hit(Cards cards, SearchResult.Hit hit) {
        Extract extract = hit.extract();
        return new SearchHit(
                cards.of(hit.edition()),
                pieces(hit.title()),
                pieces(extract),
                draft.tongue(extract.language()),
                !extract.language().equals(draft.language()));
    }

    private static List<SearchPiece> pieces(Extract extract) {
        List<SearchPiece> pieces = new ArrayList<>();
        String text = extract.text();
        int from = 0;
        add(pieces, extract.cutBefore() ? "… " : "", false);
        for (Mark mark : extract.marks()) {
            add(pieces, text.substring(from, mark.start()), false);
            add(pieces, text.substring(mark.start(), mark.end()), true);
            from = mark.end();
        }
        add(pieces, text.substring(from), false);
        add(pieces, extract.cutAfter() ? " …" : "", false);
        return pieces;
    }

    private static void add(List<SearchPiece> pieces, String text, boolean met) {
        if (!text.isEmpty()) {
            pieces.add(new SearchPiece(text, met));
        }
    }

    private List<SearchFilter> filters(SearchQuery query, SearchResult result) {
        List<SearchFilter> filters = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            List<SearchCount> values = values(query, facet, result.counts(facet));
            boolean chosen = query.filters().containsKey(facet);
            if (values.size() > 1 || chosen) {
                filters.add(new SearchFilter(facet.word(), chosen, values));
            }
        }
        return filters;
    }

    /** The most frequent values, and whatever was chosen, even if nothing is left of it. */
    private List<SearchCount> values(SearchQuery query, Facet facet, Map<String, Integer> counts) {
        Map<String, Integer> shown = counts.entrySet().stream()
                .limit(MOST_VALUES)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, java.util.LinkedHashMap::new));
        query.filters()
                .getOrDefault(facet, java.util.Set.of())
                .forEach(value -> shown.putIfAbsent(value, counts.getOrDefault(value, 0)));
        return shown.entrySet().stream()
                .map(value -> count(query, facet, value.getKey(), value.getValue()))
                .toList();
    }

    private SearchCount count(SearchQuery query, Facet facet, String value, int count) {
        return new SearchCount(
                value, label(facet, value), count, query.demands(facet, value), href(query.toggled(facet, value)));
    }

    private String label(Facet facet, String value) {
        return switch (facet) {
            case KIND -> "";
            case LANGUAGE -> draft.tongue(value).name();
            default -> FacetNames.of(draft, facet, value).orElse(value);
        };
    }

    private List<MenuItem> orders(SearchQuery query) {
        return query.text().isEmpty()
                ? List.of()
                : List.of(
                        new MenuItem(
                                "search.order.relevance",
                                href(query.by(Order.RELEVANCE)),
                                query.order() == Order.RELEVANCE),
                        new MenuItem("search.order.date", href(query.by(Order.DATE)), query.order() == Order.DATE));
    }

    /** Languages that have what the chosen ones have not. */
    private List<SearchCount> elsewhere(SearchQuery query, SearchResult result) {
        return result.total() > 0
                ? List.of()
                : result.counts(Facet.LANGUAGE).entrySet().stream()
                        .map(other -> new SearchCount(
                                other.getKey(), "", other.getValue(), false, href(alone(query, other.getKey()))))
                        .toList();
    }

    private static SearchQuery alone(SearchQuery query, String language) {
        Map<Facet, java.util.Set<String>> filters = new java.util.EnumMap<>(Facet.class);
        filters.putAll(query.filters());
        filters.put(Facet.LANGUAGE, java.util.Set.of(language));
        return new SearchQuery(query.text(), filters, query.order(), 1);
    }

    private String href(SearchQuery query) {
        return HERE.in(draft.language()) + SearchAddress.behind(query);
    }
}
