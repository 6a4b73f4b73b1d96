package org.engawa.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.engawa.locale.LocalText;
import org.engawa.publication.SiteSettings;
import org.engawa.vocabulary.Person;
import org.engawa.vocabulary.Vocabulary;

/** Reads what the vocabulary and the missions of a site name as {@linkplain Concept concepts}. */
final class Concepts {
    private final List<Concept> found = new ArrayList<>();

    private Concepts() {}

    static List<Concept> of(SiteSettings settings) {
        Concepts concepts = new Concepts();
        concepts.read(settings.vocabulary());
        settings.missions()
                .forEach((key, mission) -> concepts.add("mission", key, mission.names(), List.of(), Documents.MISSION));
        return List.copyOf(concepts.found);
    }

    private void read(Vocabulary vocabulary) {
        vocabulary
                .countries()
                .forEach((iso, country) -> add("country", iso, country.names(), List.of(), Documents.COUNTRY));
        vocabulary.regions().forEach(region -> {
            Set<String> countries = new LinkedHashSet<>();
            vocabulary.countries().values().stream()
                    .filter(country -> country.region().equals(region.key()))
                    .forEach(country -> countries.add(country.iso()));
            found.add(new Concept("region", region.key(), region.names(), List.of(), Documents.COUNTRY, countries));
        });
        vocabulary
                .programmes()
                .forEach((key, programme) -> add(
                        "programme",
                        key,
                        programme.names(),
                        Stream.ofNullable(programme.brief()).toList(),
                        Documents.PROGRAMME));
        vocabulary.topics().forEach((key, topic) -> add("topic", key, topic.names(), List.of(), Documents.TOPIC));
        vocabulary
                .people()
                .forEach((key, person) -> add("person", key, person.names(), called(person), Documents.PERSON));
        vocabulary.venues().forEach((key, venue) -> {
            add("venue", key, venue.names(), List.of(), Documents.VENUE);
            add("city", key, venue.city(), List.of(), Documents.VENUE);
        });
        vocabulary
                .terms()
                .forEach((key, term) -> found.add(new Concept("term", key, term.names(), List.of(), "", Set.of())));
        institutions(vocabulary);
    }

    private void add(String kind, String key, LocalText names, List<String> others, String field) {
        found.add(new Concept(kind, key, names, others, field, Set.of(key)));
    }

    /** Names are kept family name first; many know them the other way round. */
    private static List<String> called(Person person) {
        Set<String> called = new LinkedHashSet<>();
        Stream.ofNullable(person.reading()).forEach(called::add);
        person.names().texts().values().forEach(name -> {
            String[] words = name.split(" ", -1);
            if (words.length == 2) {
                called.add(words[1] + " " + words[0]);
            }
        });
        return List.copyOf(called);
    }

    /** Where people work, each once with all who work there. */
    private void institutions(Vocabulary vocabulary) {
        Map<LocalText, Set<String>> staff = new LinkedHashMap<>();
        vocabulary
                .people()
                .values()
                .forEach(person -> staff.computeIfAbsent(person.affiliation(), names -> new LinkedHashSet<>())
                        .add(person.key()));
        staff.forEach((names, people) -> found.add(
                new Concept("institution", people.iterator().next(), names, List.of(), Documents.PERSON, people)));
    }
}
