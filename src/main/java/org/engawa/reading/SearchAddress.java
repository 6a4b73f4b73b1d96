package org.engawa.reading;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.engawa.catalogue.Facet;
import org.engawa.catalogue.SearchQuery;
import org.engawa.catalogue.SearchQuery.Order;
import org.jspecify.annotations.Nullable;

/**
 * Searches as addresses write them, wherever: {@code q} are the words, each facet is a parameter that may come more than once, {@code
 * sort=date} puts the newest first, {@code page} counts from 1. Other parameters are passed over. What is read can be written again,
 * always alike for the same search.
 */
public final class SearchAddress {
    /** The last page that can be asked for; further on nobody reads. */
    public static final int LAST_PAGE = 50;

    private static final int MOST_PARAMETERS = 100;
    private static final int MOST_VALUES = 20;
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9]+(?:-[A-Za-z0-9]+){0,15}");
    private static final Pattern PAGE = Pattern.compile("[1-9][0-9]{0,3}");
    private static final int LONGEST_VALUE = 120;

    private SearchAddress() {}

    /** What was read. */
    public sealed interface Read {
        /** A search. */
        record Asked(SearchQuery query) implements Read {}

        /** Nothing that will be searched for. */
        record Refused(Refusal why) implements Read {}
    }

    /** Why a search is not made. */
    public enum Refusal {
        /** More than {@link SearchQuery#LONGEST} characters. */
        TOO_LONG,
        /** More than {@link SearchQuery#MOST_WORDS} words. */
        TOO_MANY_WORDS,
        /** Too many values to choose from. */
        TOO_MANY_FILTERS,
        /** No page of a search has this number. */
        NO_SUCH_PAGE
    }

    /**
     * Reads a search.
     *
     * @param query the part of an address behind the question mark, still percent-encoded
     */
    public static Read read(@Nullable String query) {
        String[] parts = query == null || query.isEmpty() ? new String[0] : query.split("&", MOST_PARAMETERS + 1);
        if (parts.length > MOST_PARAMETERS) {
            return new Read.Refused(Refusal.TOO_MANY_FILTERS);
        }
        Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
        String text = "";
        Order order = Order.RELEVANCE;
        int page = 1;
        for (String part : parts) {
            int mark = part.indexOf('=');
            String name = mark < 0 ? part : part.substring(0, mark);
            String value = decoded(mark < 0 ? "" : part.substring(mark + 1));
            Optional<Facet> facet = Facet.of(name);
            if (facet.isPresent()
                    && value.length() <= LONGEST_VALUE
                    && VALUE.matcher(value).matches()) {
                filters.computeIfAbsent(facet.get(), key -> new TreeSet<>()).add(value);
            } else if (name.equals("q")) {
                text = value.strip();
            } else if (name.equals("sort") && value.equals("date")) {
                order = Order.DATE;
            } else if (name.equals("page")) {
                page = PAGE.matcher(value).matches() ? Integer.parseInt(value) : LAST_PAGE + 1;
            }
        }
        return refusal(text, filters, page)
                .<Read>map(Read.Refused::new)
                .orElse(new Read.Asked(new SearchQuery(text, filters, order, page)));
    }

    /** Why a search of these words is refused. */
    private static Optional<Refusal> refusal(String text, Map<Facet, Set<String>> filters, int page) {
        if (text.length() > SearchQuery.LONGEST) {
            return Optional.of(Refusal.TOO_LONG);
        }
        if (text.split("\\s+", SearchQuery.MOST_WORDS + 2).length > SearchQuery.MOST_WORDS) {
            return Optional.of(Refusal.TOO_MANY_WORDS);
        }
        if (filters.values().stream().anyMatch(values -> values.size() > MOST_VALUES)) {
            return Optional.of(Refusal.TOO_MANY_FILTERS);
        }
        return page > LAST_PAGE ? Optional.of(Refusal.NO_SUCH_PAGE) : Optional.empty();
    }

    /** Bytes that are no UTF-8 become the replacement character; a percent sign without a number stands for itself. */
    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return URLDecoder.decode(value.replaceAll("%(?![0-9A-Fa-f]{2})", "%25"), StandardCharsets.UTF_8);
        }
    }

    /** The part of an address behind the question mark, empty for all stories; always alike for the same search. */
    public static String write(SearchQuery query) {
        StringBuilder address = new StringBuilder();
        if (!query.text().isEmpty()) {
            add(address, "q", query.text());
        }
        query.filters().forEach((facet, values) -> values.forEach(value -> add(address, facet.word(), value)));
        if (query.order() == Order.DATE) {
            add(address, "sort", "date");
        }
        if (query.page() > 1) {
            add(address, "page", Integer.toString(query.page()));
        }
        return address.toString();
    }

    /** What stands behind the path of a page of this search: with the question mark, and empty for all stories. */
    public static String behind(SearchQuery query) {
        String written = write(query);
        return written.isEmpty() ? "" : "?" + written;
    }

    private static void add(StringBuilder address, String name, String value) {
        address.append(address.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
