package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.engawa.story.Insider;
import org.engawa.story.Story;

/** For whom a story exists, told to those for whom it does. */
@ApplicationScoped
public class StoryCircle {
    @Inject
    private Workplace workplace;

    /**
     * For whom a story exists.
     *
     * @param limited whether it exists only for the insiders
     * @param insiders by name; who broke the glass is among them also where it is not limited
     * @param others who may be named besides, by name
     */
    public record Circle(boolean limited, List<Person> insiders, List<Colleague> others) {}

    /**
     * A member for whom it exists.
     *
     * @param ends when it ends for them, where it does
     */
    public record Person(UUID id, String name, Insider.Way way, Optional<OffsetDateTime> ends) {}

    /**
     * A member who may be named.
     *
     * @param named whether they are
     */
    public record Colleague(UUID id, String name, boolean named) {}

    /**
     * The circle of a story.
     *
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public Circle of(Actor actor, EditionKey key) {
        Case it = workplace.look(actor, key, Workplace.Sought.PRESENT);
        Story story = it.story();
        List<Person> insiders = story.insiders().stream()
                .filter(insider -> insider.holds(it.at()))
                .map(insider ->
                        new Person(insider.member(), workplace.name(insider.member()), insider.way(), insider.ends()))
                .sorted(Comparator.comparing(Person::name).thenComparing(Person::way))
                .toList();
        Set<UUID> named = insiders.stream()
                .filter(person -> person.way() != Insider.Way.GLASS)
                .map(Person::id)
                .collect(Collectors.toSet());
        Set<UUID> hands = story.hands();
        List<Colleague> others = workplace.members().stream()
                .filter(member -> EditorialPolicy.sees(member, it.mission()))
                .filter(member -> !hands.contains(member.id())
                        && !member.id().equals(it.member().id()))
                .map(member -> new Colleague(member.id(), member.name(), named.contains(member.id())))
                .toList();
        return new Circle(story.limited(), insiders, others);
    }
}
