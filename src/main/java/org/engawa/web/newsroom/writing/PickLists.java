package org.engawa.web.newsroom.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.engawa.locale.LocalText;
import org.engawa.vocabulary.Country;
import org.engawa.vocabulary.Person;
import org.engawa.vocabulary.Programme;
import org.engawa.vocabulary.Topic;
import org.engawa.vocabulary.Venue;
import org.engawa.vocabulary.Vocabulary;
import org.engawa.web.newsroom.Choice;
import org.engawa.web.newsroom.Zones;
import org.engawa.web.newsroom.kind.Shape;

/** The lists from which facts of a story are chosen, by names in the language of the member. */
@RequestScoped
public class PickLists {
    /** The name of the list of zones, which is none of the vocabulary. */
    static final String ZONES = "zones";

    @Inject
    private SiteNames names;

    @Inject
    private Zones zones;

    /** One that can be chosen, none of them first; what is chosen stays among them even where it is listed no more. */
    List<Choice> choices(Shape shape, String chosen) {
        List<Choice> choices = new ArrayList<>(
                shape == Shape.ZONE
                        ? Stream.concat(Stream.of(names.none()), zones.getAll().stream())
                                .toList()
                        : names.choices(entries(shape.list()).entrySet(), Map.Entry::getKey, Map.Entry::getValue));
        if (choices.stream().noneMatch(choice -> choice.value().equals(chosen))) {
            choices.add(new Choice(chosen, chosen));
        }
        return choices;
    }

    /** All of a list of the vocabulary, with those that are chosen. */
    List<Option> options(String list, Collection<String> chosen) {
        return names.options(entries(list).entrySet(), Map.Entry::getKey, Map.Entry::getValue, chosen);
    }

    /** Whether a list of the vocabulary has an entry. */
    boolean has(Shape shape, String key) {
        return has(shape.list(), key);
    }

    /** Whether a list of the vocabulary has an entry. */
    boolean has(String list, String key) {
        return entries(list).containsKey(key);
    }

    /** By list and key the names of everything in every language, by which it is found. */
    Map<String, Map<String, List<String>>> names() {
        Map<String, Map<String, List<String>>> all = new LinkedHashMap<>();
        for (String list : List.of("countries", "programmes", "topics", "people", "venues")) {
            Map<String, List<String>> found = new LinkedHashMap<>();
            entries(list)
                    .forEach((key, name) -> found.put(
                            key,
                            Stream.concat(name.texts().values().stream().distinct(), reading(list, key))
                                    .toList()));
            all.put(list, found);
        }
        return all;
    }

    /** Of a person, how a Japanese name is read. */
    private Stream<String> reading(String list, String key) {
        return list.equals("people")
                ? Stream.ofNullable(vocabulary().people().get(key))
                        .flatMap(person -> Stream.ofNullable(person.reading()))
                : Stream.empty();
    }

    /** The languages of the site, a given one first. */
    List<String> languages(String first) {
        return Stream.concat(Stream.of(first), names.settings().site().languages().stream())
                .distinct()
                .toList();
    }

    /** The name of a language. */
    String language(String tag) {
        return names.language(tag);
    }

    private Map<String, LocalText> entries(String list) {
        Vocabulary all = vocabulary();
        return switch (list) {
            case "countries" -> named(all.countries(), Country::names);
            case "programmes" -> named(all.programmes(), Programme::names);
            case "topics" -> named(all.topics(), Topic::names);
            case "people" -> named(all.people(), Person::names);
            case "venues" -> named(all.venues(), Venue::names);
            default -> Map.of();
        };
    }

    private static <T> Map<String, LocalText> named(Map<String, T> entries, Function<T, LocalText> names) {
        Map<String, LocalText> named = new LinkedHashMap<>();
        entries.forEach((key, entry) -> named.put(key, names.apply(entry)));
        return named;
    }

    private Vocabulary vocabulary() {
        return names.settings().vocabulary();
    }
}
