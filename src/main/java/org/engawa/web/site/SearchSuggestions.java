package org.engawa.web.site;

import java.util.List;
import java.util.Locale;
import org.engawa.catalogue.Suggestion;
import org.engawa.json.Json;
import org.engawa.reading.Route;
import org.engawa.reading.SearchAddress;
import org.engawa.reading.SearchAddress.Read;
import org.engawa.reading.Versions;
import org.engawa.web.Answer;
import org.engawa.web.ReaderRequest;

/**
 * What may be meant by the beginning of words, as OpenSearch Suggestions 1.1 has it: {@code [words, [completions], [descriptions],
 * [addresses]]}.
 */
final class SearchSuggestions {
    private static final String TYPE = "application/x-suggestions+json; charset=utf-8";
    private static final int MOST = 8;

    private final Draft draft;

    SearchSuggestions(Draft draft) {
        this.draft = draft;
    }

    Answer answer(ReaderRequest request) {
        Read read = SearchAddress.read(request.query());
        if (!(read instanceof Read.Asked asked)) {
            return Answer.plain(400, "The words are too long or too many.\n").with("Cache-Control", "no-cache");
        }
        String text = asked.query().text();
        List<Suggestion> suggestions = draft.catalogue().suggest(text, draft.language(), MOST);
        List<Object> document = List.of(
                text,
                suggestions.stream().map(Suggestion::text).toList(),
                suggestions.stream().map(this::description).toList(),
                suggestions.stream().map(this::address).toList());
        return Searches.document(TYPE, Json.write(document)).answer(request);
    }

    /** What sort of thing it is, in words of the page. */
    private String description(Suggestion suggestion) {
        return draft.theme()
                .messages(Locale.forLanguageTag(draft.language()))
                .find("suggest." + suggestion.kind().word(), java.util.Map.of())
                .orElse("");
    }

    private String address(Suggestion suggestion) {
        String key = suggestion.key();
        Route route = switch (suggestion.kind()) {
            case STORY -> Route.story(key);
            case COUNTRY -> Route.country(key);
            case PROGRAMME -> Route.programme(key);
            case TOPIC -> Route.topic(key);
            case PERSON -> Route.person(key);
            case VENUE -> Route.venue(key);
        };
        return Versions.absolute(draft.site().address(), route.in(suggestion.language()));
    }
}
