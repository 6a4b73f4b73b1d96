package org.engawa.web.api;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.engawa.catalogue.Facet;
import org.engawa.catalogue.SearchQuery;
import org.engawa.catalogue.SearchQuery.Order;
import org.engawa.catalogue.SearchResult;
import org.engawa.catalogue.Tags;

/** Stories by words: the best first, or the newest. */
final class SearchedStories {
    static final String WORDS = "q";

    private static final int FURTHEST = 1000;
    private static final String CURSOR = "cursor";
    private static final String NEWEST = "newest";

    private final Question question;
    private final int size;

    SearchedStories(Question question, int size) {
        this.question = question;
        this.size = size;
    }

    Operation.Reply reply() {
        Parameters parameters = question.parameters();
        for (String name : List.of("person", "venue", "since", "until", "on")) {
            parameters.text(name).ifPresent(value -> {
                throw new ProblemException(
                        Problem.bad(name, value, List.of("this parameter without q, or q without this parameter")));
            });
        }
        // Checks the values as for lists without words.
        new StoryFilter(question).filter();
        String asked = parameters.canonical(CURSOR) + " " + question.reading().language();
        int page = parameters
                .text(CURSOR)
                .map(cursor -> Math.min(Cursor.page(CURSOR, cursor, asked), FURTHEST / size + 1))
                .orElse(1);
        Optional<String> sort = parameters.choice("sort", List.of("relevance", NEWEST));
        SearchQuery query = new SearchQuery(
                words(), filters(), sort.equals(Optional.of(NEWEST)) ? Order.DATE : Order.RELEVANCE, page);
        question.reading().dependsOn(Tags.EDITIONS);
        SearchResult result =
                question.reading().catalogue().search(query, question.reading().language(), size);
        return reply(whole(result), asked, page);
    }

    /** A program can't see that a list ended early, and its answer would be kept. */
    static SearchResult whole(SearchResult result) {
        if (!result.complete()) {
            throw new ProblemException(Problem.of(ProblemKind.SEARCH_UNFINISHED));
        }
        return result;
    }

    private String words() {
        return question.parameters()
                .value(
                        WORDS,
                        text -> Optional.of(text.strip())
                                .filter(words -> !words.isEmpty() && words.length() <= SearchQuery.LONGEST)
                                .filter(words -> words.split("\\s+", SearchQuery.MOST_WORDS + 1).length
                                        <= SearchQuery.MOST_WORDS),
                        "at most " + SearchQuery.LONGEST + " characters and " + SearchQuery.MOST_WORDS + " words")
                .orElseThrow();
    }

    private Map<Facet, Set<String>> filters() {
        Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            List<String> values = question.parameters().list(facet.word(), value -> true, List.of());
            if (!values.isEmpty()) {
                filters.put(facet, new TreeSet<>(values));
            }
        }
        return filters;
    }

    private Operation.Reply reply(SearchResult result, String asked, int page) {
        Stories stories = new Stories(question);
        List<StoryCard> cards = result.hits().stream()
                .map(hit -> stories.card(
                        hit.edition(),
                        new Question.Words(hit.extract().text(), hit.extract().language())))
                .toList();
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", question.api("/stories?" + question.parameters().canonical()));
        String next = null;
        if (page * size < Math.min(result.total(), FURTHEST)) {
            next = question.api("/stories" + question.parameters().with(CURSOR, Cursor.ofPart(asked, page + 1)));
            links.put("next", next);
        }
        String suggestion = result.suggestion().isEmpty() ? null : result.suggestion();
        return new Operation.Reply(new StoryCard.Page(result.total(), cards, suggestion, links), next);
    }
}
