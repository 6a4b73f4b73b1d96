package org.engawa.web.feed;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engawa.catalogue.Facet;
import org.engawa.catalogue.SearchQuery;
import org.engawa.locale.LocalText;
import org.engawa.publication.PublishedEdition;
import org.engawa.reading.FacetNames;
import org.engawa.reading.Route;
import org.engawa.reading.Section;
import org.engawa.reading.XmlText;
import org.engawa.vocabulary.Vocabulary;

/**
 * What a list is called.
 *
 * @param name empty for the whole site
 * @param about a sentence on it; may be empty
 */
record Label(String name, String about) {
    private static final Label NONE = new Label("", "");

    /** The name of what a feed or calendar is about. */
    static Label of(Press press, Scope scope) {
        if (scope instanceof Scope.OfMission mission) {
            return Optional.ofNullable(press.settings().missions().get(mission.key()))
                    .map(found -> new Label(press.words(found.names()).text(), ""))
                    .orElse(NONE);
        }
        if (scope instanceof Scope.OfSearch search) {
            return new Label(search(press, search.asked()), "");
        }
        Route route = scope.page();
        if (route.single()) {
            return entry(press, route).orElse(NONE);
        }
        return route.section() == Section.HOME
                ? NONE
                : new Label(press.say(route.section().message()), press.say("kinds." + kind(route) + ".about"));
    }

    /** The words in quotation marks of the language, and by what the search is narrowed. */
    private static String search(Press press, SearchQuery asked) {
        String words = XmlText.of(asked.text());
        Stream<String> narrowed = asked.filters().entrySet().stream()
                .flatMap(facet -> facet.getValue().stream().map(value -> name(press, facet.getKey(), value)));
        return Stream.concat(
                        words.isEmpty() ? Stream.of() : Stream.of(press.say("search.title", Map.of("text", words))),
                        narrowed)
                .collect(Collectors.joining(" · "));
    }

    private static String name(Press press, Facet facet, String value) {
        return switch (facet) {
            case KIND -> {
                String kind = press.say("kind." + value, Map.of());
                yield kind.isEmpty() ? value : kind;
            }
            case LANGUAGE -> press.nameOf(value);
            default -> XmlText.of(FacetNames.of(press, facet, value).orElse(value));
        };
    }

    private static String kind(Route route) {
        return route.section().kind().map(kind -> kind.word()).orElse("programme");
    }

    private static Optional<Label> entry(Press press, Route route) {
        Vocabulary vocabulary = press.vocabulary();
        String key = route.key();
        return switch (route.section()) {
            case COUNTRIES ->
                Optional.ofNullable(vocabulary.countries().get(key.toUpperCase(Locale.ROOT)))
                        .map(country -> press.words(country.names()).text())
                        .map(name -> new Label(name, press.say("country.about", Map.of("name", name))));
            case PROGRAMMES ->
                Optional.ofNullable(vocabulary.programmes().get(key))
                        .map(programme -> of(press, programme.names(), programme.about()));
            case TOPICS ->
                Optional.ofNullable(vocabulary.topics().get(key)).map(topic -> of(press, topic.names(), topic.about()));
            case PEOPLE ->
                Optional.ofNullable(vocabulary.people().get(key))
                        .map(person -> of(press, person.names(), person.field()));
            case VENUES ->
                Optional.ofNullable(vocabulary.venues().get(key)).map(venue -> of(press, venue.names(), venue.about()));
            default -> press.shown(key).map(PublishedEdition::title).map(title -> new Label(XmlText.of(title), ""));
        };
    }

    private static Label of(Press press, LocalText name, LocalText about) {
        return new Label(press.words(name).text(), press.words(about).text());
    }
}
