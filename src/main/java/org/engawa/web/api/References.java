package org.engawa.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.engawa.locale.LocalText;
import org.engawa.organization.Mission;
import org.engawa.reading.Route;
import org.engawa.vocabulary.Vocabulary;
import org.engawa.web.api.StoryDocument.Reference;
import org.jspecify.annotations.Nullable;

/** Names and addresses of what stories are about. What the vocabulary does not have is left out. */
final class References {
    private final Question question;
    private final Vocabulary vocabulary;

    References(Question question) {
        this.question = question;
        this.vocabulary = question.reading().vocabulary();
    }

    List<Reference> countries(List<String> codes) {
        return codes.stream()
                .flatMap(code -> Stream.ofNullable(vocabulary.countries().get(code)))
                .map(country -> entry("countries", country.iso(), country.names(), Route.country(country.iso())))
                .toList();
    }

    List<Reference> programmes(List<String> keys) {
        return keys.stream()
                .flatMap(key -> Stream.ofNullable(vocabulary.programmes().get(key)))
                .map(entry -> entry("programmes", entry.key(), entry.names(), Route.programme(entry.key())))
                .toList();
    }

    List<Reference> topics(List<String> keys) {
        return keys.stream()
                .flatMap(key -> Stream.ofNullable(vocabulary.topics().get(key)))
                .map(entry -> entry("topics", entry.key(), entry.names(), Route.topic(entry.key())))
                .toList();
    }

    List<Reference> people(List<String> keys) {
        return keys.stream()
                .flatMap(key -> Stream.ofNullable(vocabulary.people().get(key)))
                .map(entry -> entry("people", entry.key(), entry.names(), Route.person(entry.key())))
                .toList();
    }

    @Nullable
    Reference venue(@Nullable String key) {
        return Optional.ofNullable(key)
                .flatMap(known -> Optional.ofNullable(vocabulary.venues().get(known)))
                .map(entry -> entry("venues", entry.key(), entry.names(), Route.venue(entry.key())))
                .orElse(null);
    }

    @Nullable
    Reference mission(String key) {
        Mission mission = question.reading().settings().missions().get(key);
        return mission == null
                ? null
                : new Reference(key, question.words(mission.names()), Map.of("self", question.api("/missions/" + key)));
    }

    private Reference entry(String list, String key, LocalText names, Route route) {
        return new Reference(key, question.words(names), links(list, key, route));
    }

    private Map<String, String> links(String list, String key, Route route) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", question.api("/vocabulary/" + list + "/" + key));
        links.put("page", question.page(route.in(question.reading().language())));
        return links;
    }
}
