package org.engawa.web.api;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engawa.catalogue.Catalogue;
import org.engawa.catalogue.Filter;
import org.engawa.catalogue.Listing;
import org.engawa.catalogue.Place;
import org.engawa.catalogue.Tags;
import org.engawa.publication.PublishedEdition;
import org.jspecify.annotations.Nullable;

/** A list of stories by date, part by part. */
final class StoryList implements Operation {
    static final List<String> NAMES = names();

    private static final int USUAL_SIZE = 20;
    private static final int LARGEST_SIZE = 100;
    private static final int MOST_DATED = 10_000;
    private static final String CURSOR = "cursor";
    private static final String OLDEST = "oldest";

    private static List<String> names() {
        List<String> names = new ArrayList<>(StoryFilter.NAMES);
        names.addAll(List.of("on", SearchedStories.WORDS, "sort", "limit", CURSOR));
        return List.copyOf(names);
    }

    /** What is listed, and from where. */
    private record Part(
            Filter filter,
            String language,
            Optional<String> on,
            @Nullable Place behind,
            boolean oldestFirst,
            int size) {}

    @Override
    public Reply reply(Question question) {
        Parameters parameters = question.parameters();
        if (parameters.text(SearchedStories.WORDS).isPresent()) {
            return new SearchedStories(question, parameters.size(USUAL_SIZE, LARGEST_SIZE)).reply();
        }
        StoryFilter filter = new StoryFilter(question);
        // Who asks for stories told in a language wants to see them told in it.
        String language = filter.language().orElse(question.reading().language());
        String asked = parameters.canonical(CURSOR, "limit") + " " + language;
        Part part = new Part(
                filter.filter(),
                language,
                parameters.choice("on", List.of("now", "coming")),
                parameters
                        .text(CURSOR)
                        .map(cursor -> Cursor.place(CURSOR, cursor, asked))
                        .orElse(null),
                parameters.choice("sort", List.of("newest", OLDEST)).equals(Optional.of(OLDEST)),
                parameters.size(USUAL_SIZE, LARGEST_SIZE));
        question.reading().dependsOn(Tags.EDITIONS);
        Listing found = part.on().isPresent() ? dated(question, part) : any(question, part);
        return reply(question, asked, found, part.size());
    }

    /** One story too many, to see whether there is more. */
    private static Listing any(Question question, Part part) {
        return question.reading()
                .catalogue()
                .listBehind(part.filter(), part.language(), part.behind(), part.oldestFirst(), part.size() + 1);
    }

    /** Exhibits and events in some state now; the index knows only which may be. */
    private static Listing dated(Question question, Part part) {
        Catalogue catalogue = question.reading().catalogue();
        LocalDate today = LocalDate.ofInstant(question.reading().now(), ZoneOffset.UTC);
        Stories stories = new Stories(question);
        Filter perhaps = part.filter().notOver(today.minusDays(1));
        List<PublishedEdition> all =
                catalogue.listBehind(perhaps, part.language(), null, part.oldestFirst(), MOST_DATED).editions().stream()
                        .filter(edition -> stories.timing(edition.facts())
                                .state(question.reading().now())
                                .equals(part.on().orElseThrow()))
                        .toList();
        return new Listing(
                all.size(),
                all.stream()
                        .filter(edition -> isBehind(Place.of(edition), part))
                        .limit(part.size() + 1L)
                        .toList());
    }

    private static boolean isBehind(Place place, Part part) {
        Place last = part.behind();
        if (last == null) {
            return true;
        }
        int order = Long.compare(last.published(), place.published());
        int newestFirst = order == 0 ? place.slug().compareTo(last.slug()) : order;
        return part.oldestFirst() ? newestFirst < 0 : newestFirst > 0;
    }

    private static Reply reply(Question question, String asked, Listing found, int size) {
        boolean more = found.editions().size() > size;
        List<PublishedEdition> part = more ? found.editions().subList(0, size) : found.editions();
        Stories stories = new Stories(question);
        Map<String, String> links = new LinkedHashMap<>();
        String query = question.parameters().canonical();
        links.put("self", question.api("/stories" + (query.isEmpty() ? "" : "?" + query)));
        String next = null;
        if (more) {
            String cursor = Cursor.of(asked, Place.of(part.get(part.size() - 1)));
            next = question.api("/stories" + question.parameters().with(CURSOR, cursor));
            links.put("next", next);
        }
        return new Reply(
                new StoryCard.Page(
                        found.total(), part.stream().map(stories::card).toList(), null, links),
                next);
    }
}
