package org.engawa.web.site;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engawa.reading.Route;
import org.jspecify.annotations.Nullable;

/** Where an address leads, judged by its form alone. */
sealed interface Destination {
    /** A page in a language. */
    record Page(String language, Route route) implements Destination {}

    /** A page in a language that is still to be chosen. */
    record Neutral(Route route) implements Destination {}

    /** Another way of writing an address of ours. */
    record Elsewhere(String path) implements Destination {}

    /**
     * Nowhere.
     *
     * @param language of the prefix, if it had one
     */
    record Nowhere(@Nullable String language) implements Destination {}

    /**
     * Reads an address; parameters other than {@code page} are passed over, since others put theirs into links to us.
     *
     * @param standing keys of the pages that stand beside the stories
     */
    static Destination of(String path, @Nullable String query, List<String> languages, Set<String> standing) {
        return new Reader(languages, standing).read(path, query);
    }

    /** Reads addresses. Nothing in ours is ever percent-encoded, so whoever encodes is looking for something else. */
    record Reader(List<String> languages, Set<String> standing) {
        private static final Pattern PLAIN = Pattern.compile("/[A-Za-z0-9/-]{0,300}");
        private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");
        private static final String PAGE = "page=";

        Destination read(String path, @Nullable String query) {
            List<String> words = Arrays.stream(path.split("/", 5))
                    .filter(word -> !word.isEmpty())
                    .toList();
            Optional<String> language = words.stream().findFirst().flatMap(this::language);
            if (!PLAIN.matcher(path).matches()) {
                return new Nowhere(language.orElse(null));
            }
            words = Arrays.stream(path.split("/", -1))
                    .filter(word -> !word.isEmpty())
                    .toList();
            Optional<Route> route = route(words.subList(language.isPresent() ? 1 : 0, words.size()));
            Optional<Integer> page = page(query);
            if (route.isEmpty() || page.isEmpty()) {
                return new Nowhere(language.orElse(null));
            }
            return found(route.get().at(page.get()), language, path, asksForPage(query));
        }

        private Optional<Route> route(List<String> words) {
            return Route.of(words)
                    .or(() -> words.size() == 1 && standing.contains(words.get(0))
                            ? Optional.of(Route.page(words.get(0)))
                            : Optional.empty());
        }

        private static Destination found(Route route, Optional<String> language, String path, boolean asked) {
            String own = language.map(route::in).orElseGet(route::neutral);
            boolean same = own.equals(route.page() == 1 ? path : path + "?" + PAGE + route.page());
            if (!same || (asked && route.page() == 1)) {
                return new Elsewhere(own);
            }
            return language.<Destination>map(tag -> new Page(tag, route)).orElseGet(() -> new Neutral(route));
        }

        private Optional<String> language(String word) {
            return languages.stream().filter(tag -> tag.equalsIgnoreCase(word)).findFirst();
        }

        private static boolean asksForPage(@Nullable String query) {
            return pages(query).findAny().isPresent();
        }

        private static Optional<Integer> page(@Nullable String query) {
            List<String> numbers = pages(query).toList();
            if (numbers.isEmpty()) {
                return Optional.of(1);
            }
            return Optional.of(numbers.get(0))
                    .filter(number ->
                            numbers.size() == 1 && NUMBER.matcher(number).matches())
                    .map(Integer::valueOf);
        }

        private static Stream<String> pages(@Nullable String query) {
            return query == null
                    ? Stream.empty()
                    : Arrays.stream(query.split("&", 50))
                            .filter(part -> part.startsWith(PAGE))
                            .map(part -> part.substring(PAGE.length()));
        }
    }
}
