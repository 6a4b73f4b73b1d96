package org.engawa.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.engawa.catalogue.Dimension;
import org.engawa.organization.Mission;
import org.engawa.reading.Route;
import org.engawa.vocabulary.Country;
import org.engawa.vocabulary.Person;
import org.engawa.vocabulary.Programme;
import org.engawa.vocabulary.Reference;
import org.engawa.vocabulary.Term;
import org.engawa.vocabulary.Topic;
import org.engawa.vocabulary.Venue;
import org.engawa.vocabulary.Vocabulary;
import org.engawa.web.api.VocabularyDocument.Source;
import org.jspecify.annotations.Nullable;

/** The lists of the vocabulary and the missions, each as a whole or one entry of it. */
final class VocabularyLists {
    static final VocabularyList<Country> COUNTRIES =
            VocabularyList.of("countries", Vocabulary::countries, Dimension.COUNTRY, VocabularyLists::country);
    static final VocabularyList<Programme> PROGRAMMES =
            VocabularyList.of("programmes", Vocabulary::programmes, Dimension.PROGRAMME, VocabularyLists::programme);
    static final VocabularyList<Topic> TOPICS =
            VocabularyList.of("topics", Vocabulary::topics, Dimension.TOPIC, VocabularyLists::topic);
    static final VocabularyList<Person> PEOPLE =
            VocabularyList.of("people", Vocabulary::people, Dimension.PERSON, VocabularyLists::person);
    static final VocabularyList<Venue> VENUES =
            VocabularyList.of("venues", Vocabulary::venues, Dimension.VENUE, VocabularyLists::venue);
    static final VocabularyList<Term> TERMS =
            VocabularyList.of("terms", Vocabulary::terms, null, VocabularyLists::term);
    static final VocabularyList<Mission> MISSIONS = new VocabularyList<>(
            "/missions", settings -> settings.missions(), Dimension.MISSION, VocabularyLists::mission);

    private static final List<VocabularyList<?>> ALL = List.of(COUNTRIES, PROGRAMMES, TOPICS, PEOPLE, VENUES, TERMS);

    private VocabularyLists() {}

    /** Which lists there are. */
    static Operation.Reply index(Question question) {
        List<VocabularyDocument.Region> regions = question.reading().vocabulary().regions().stream()
                .map(region -> new VocabularyDocument.Region(
                        region.key(),
                        region.names().texts(),
                        Map.of("stories", question.api("/stories?region=" + region.key()))))
                .toList();
        List<VocabularyDocument.ListLink> lists = ALL.stream()
                .map(list -> new VocabularyDocument.ListLink(
                        list.name(), list.entries(question).size(), Map.of("self", question.api(list.path()))))
                .toList();
        return Operation.Reply.of(
                new VocabularyDocument.Index(lists, regions, Map.of("self", question.api("/vocabulary"))));
    }

    private static Object country(Entry entry, Country country) {
        return new VocabularyDocument.Country(
                country.iso(),
                entry.question().words(country.names()),
                country.names().texts(),
                country.region(),
                country.latitude(),
                country.longitude(),
                entry.stories(),
                entry.links("country", Route.country(country.iso())));
    }

    private static Object programme(Entry entry, Programme programme) {
        return new VocabularyDocument.Programme(
                programme.key(),
                entry.question().words(programme.names()),
                programme.names().texts(),
                programme.brief(),
                programme.about().texts(),
                programme.start(),
                programme.end(),
                programme.ror() == null ? null : programme.ror().text(),
                programme.website(),
                sources(programme.evidence()),
                entry.stories(),
                entry.links("programme", Route.programme(programme.key())));
    }

    private static Object topic(Entry entry, Topic topic) {
        return new VocabularyDocument.Topic(
                topic.key(),
                entry.question().words(topic.names()),
                topic.names().texts(),
                topic.about().texts(),
                entry.stories(),
                entry.links("topic", Route.topic(topic.key())));
    }

    private static Object person(Entry entry, Person person) {
        return new VocabularyDocument.Person(
                person.key(),
                entry.question().words(person.names()),
                person.names().texts(),
                person.reading(),
                person.country(),
                person.field().texts(),
                person.affiliation().texts(),
                person.orcid() == null ? null : person.orcid().text(),
                person.website(),
                sources(person.evidence()),
                entry.stories(),
                entry.links("person", Route.person(person.key())));
    }

    private static Object venue(Entry entry, Venue venue) {
        return new VocabularyDocument.Venue(
                venue.key(),
                entry.question().words(venue.names()),
                venue.names().texts(),
                venue.about().texts(),
                venue.city().texts(),
                venue.country(),
                venue.zone(),
                venue.address(),
                venue.opened(),
                venue.website(),
                sources(venue.evidence()),
                entry.stories(),
                entry.links("venue", Route.venue(venue.key())));
    }

    private static Object term(Entry entry, Term term) {
        return new VocabularyDocument.Term(
                term.key(), entry.question().words(term.names()), term.names().texts(), entry.links(null, null));
    }

    private static Object mission(Entry entry, Mission mission) {
        return new VocabularyDocument.Mission(
                mission.key(),
                mission.kind().word(),
                entry.question().words(mission.names()),
                mission.names().texts(),
                mission.country(),
                mission.zone().getId(),
                entry.stories(),
                entry.links("mission", null));
    }

    private static List<Source> sources(List<Reference> references) {
        return references.stream()
                .map(reference -> new Source(reference.title(), reference.url()))
                .toList();
    }

    /** Makes the document of an entry. */
    interface Form<T> extends BiFunction<Entry, T, Object> {}

    /**
     * An entry of a list.
     *
     * @param path of the entry below the interface
     * @param stories how many stories are about it
     */
    record Entry(Question question, String path, String key, int stories) {
        Map<String, String> links(@Nullable String parameter, @Nullable Route page) {
            Map<String, String> links = new LinkedHashMap<>();
            links.put("self", question.api(path));
            if (page != null) {
                links.put("page", question.page(page.in(question.reading().language())));
            }
            if (parameter != null) {
                links.put("stories", question.api("/stories?" + parameter + "=" + key));
            }
            return links;
        }
    }
}
