package org.engawa.linkeddata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.engawa.locale.LocalText;
import org.engawa.organization.Mission;
import org.engawa.reading.Reading;
import org.engawa.reading.Route;
import org.engawa.reading.Selection;
import org.engawa.reading.Versions;
import org.engawa.story.Kind;
import org.engawa.vocabulary.Country;
import org.engawa.vocabulary.Person;
import org.engawa.vocabulary.Programme;
import org.engawa.vocabulary.Ror;
import org.engawa.vocabulary.Topic;
import org.engawa.vocabulary.Venue;
import org.jspecify.annotations.Nullable;

/** What stories are about and who tells them, in the language of a reading. */
public final class Subjects {
    private final Reading reading;

    /** For one reader. */
    public Subjects(Reading reading) {
        this.reading = reading;
    }

    /** A person with everything that is known, as on his or her own page. */
    public Thing person(Person person) {
        String name = reading.text(person.names());
        Set<String> others = new LinkedHashSet<>();
        Optional.ofNullable(person.names().texts().get("ja")).ifPresent(others::add);
        Optional.ofNullable(person.reading()).ifPresent(others::add);
        others.remove(name);
        List<String> same = Stream.of(
                        Optional.ofNullable(person.orcid()).map(orcid -> orcid.url()),
                        Optional.ofNullable(person.website()))
                .flatMap(Optional::stream)
                .toList();
        return mention(person)
                .with("alternateName", others)
                .with("affiliation", Thing.of("Organization").with("name", reading.text(person.affiliation())))
                .with("knowsAbout", reading.text(person.field()))
                .with("sameAs", same);
    }

    /** A person by name and address. */
    Thing mention(Person person) {
        String url = address(Route.person(person.key()));
        return Thing.of("Person")
                .with("@id", url)
                .with("name", reading.text(person.names()))
                .with("url", url);
    }

    /** The people of these keys that the vocabulary knows. */
    List<Thing> people(List<String> keys) {
        return keys.stream()
                .map(reading.vocabulary().people()::get)
                .filter(Objects::nonNull)
                .map(this::mention)
                .toList();
    }

    /** A programme; a research project only where results of research came out of it, since some are houses or conferences. */
    public Thing programme(Programme programme) {
        Selection all = Selection.programme(programme.key());
        boolean research = reading.count(new Selection(all.filter().kind(Kind.RESULT), all.tag())) > 0;
        return registered(
                Thing.of(research ? "ResearchProject" : "Project")
                        .with("@id", address(Route.programme(programme.key())))
                        .with("name", reading.text(programme.names()))
                        .with("alternateName", programme.brief())
                        .with("url", address(Route.programme(programme.key())))
                        .with("foundingDate", programme.start())
                        .with("dissolutionDate", programme.end()),
                programme.ror(),
                programme.website());
    }

    /** A place where things are shown. */
    public Thing venue(Venue venue) {
        Thing address = Thing.of("PostalAddress")
                .with("streetAddress", venue.address())
                .with("addressLocality", reading.text(venue.city()))
                .with("addressCountry", venue.country());
        return Thing.of("Place")
                .with("@id", address(Route.venue(venue.key())))
                .with("name", reading.text(venue.names()))
                .with("url", address(Route.venue(venue.key())))
                .with("address", address)
                .with("sameAs", venue.website());
    }

    /** The place with a key, if the vocabulary knows it. */
    Optional<Thing> venue(@Nullable String key) {
        return Optional.ofNullable(key)
                .flatMap(known ->
                        Optional.ofNullable(reading.vocabulary().venues().get(known)))
                .map(this::venue);
    }

    /** A country under the name that the publisher uses. */
    public Thing country(Country country) {
        return Thing.of("Country").with("name", reading.text(country.names())).with("identifier", country.iso());
    }

    /** The countries of these codes that the vocabulary knows. */
    List<Thing> countries(List<String> codes) {
        return codes.stream()
                .map(reading.vocabulary().countries()::get)
                .filter(Objects::nonNull)
                .map(this::country)
                .toList();
    }

    /** A topic, as a term that the site defines. */
    public Thing topic(Topic topic) {
        return Thing.of("DefinedTerm")
                .with("@id", address(Route.topic(topic.key())))
                .with("name", reading.text(topic.names()))
                .with("termCode", topic.key())
                .with("url", address(Route.topic(topic.key())));
    }

    /** Who publishes a story; the site under its own name where the mission is not known. */
    Thing publisher(String mission) {
        return Optional.ofNullable(reading.settings().missions().get(mission))
                .map(this::mission)
                .orElseGet(() -> Thing.of("Organization")
                        .with("name", reading.text(reading.site().name())));
    }

    /** Who answers for the site: its headquarters, or else the site itself. */
    Thing publisher() {
        return reading.settings().missions().values().stream()
                .filter(mission -> mission.kind() == Mission.MissionKind.HEADQUARTERS)
                .findFirst()
                .map(this::mission)
                .orElseGet(() -> publisher(""));
    }

    private Thing mission(Mission mission) {
        // Japan Houses are run for the ministry by others.
        boolean government = mission.kind() != Mission.MissionKind.JAPAN_HOUSE;
        return Thing.of(government ? "GovernmentOrganization" : "Organization")
                .with("name", reading.text(mission.names()));
    }

    /** Somebody of whom only a name is told: a mission or a person where the name is that of one, else just the name. */
    Thing named(String name) {
        Optional<Thing> mission = reading.settings().missions().values().stream()
                .filter(known -> has(known.names(), name))
                .findFirst()
                .map(this::mission);
        return mission.or(() -> reading.vocabulary().people().values().stream()
                        .filter(known -> has(known.names(), name))
                        .findFirst()
                        .map(this::mention))
                .orElseGet(() -> new Thing(java.util.Map.of("name", name)));
    }

    private static boolean has(LocalText names, String name) {
        return names.texts().containsValue(name);
    }

    /** An institution with its place in the register. */
    Thing institution(LocalText name, @Nullable Ror ror) {
        return registered(Thing.of("Organization").with("name", reading.text(name)), ror, null);
    }

    private static Thing registered(Thing organisation, @Nullable Ror ror, @Nullable String website) {
        List<String> same = new ArrayList<>();
        Optional.ofNullable(ror).map(Ror::url).ifPresent(same::add);
        Optional.ofNullable(website).ifPresent(same::add);
        return organisation.with("sameAs", same);
    }

    private String address(Route route) {
        return Versions.absolute(reading.site().address(), route.in(reading.language()));
    }
}
