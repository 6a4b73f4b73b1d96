package org.engawa.web.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.engawa.locale.LocalText;
import org.engawa.media.Wagara;
import org.engawa.reading.MediaPaths;
import org.engawa.reading.Route;
import org.engawa.reading.Selection;
import org.engawa.reading.Timing;
import org.engawa.story.PartialDate;
import org.engawa.theme.view.CountryLink;
import org.engawa.theme.view.EvidenceView;
import org.engawa.theme.view.Panel;
import org.engawa.theme.view.PersonCard;
import org.engawa.theme.view.ProgrammeCard;
import org.engawa.theme.view.TopicCard;
import org.engawa.theme.view.VenueCard;
import org.engawa.theme.view.Words;
import org.engawa.vocabulary.Country;
import org.engawa.vocabulary.Person;
import org.engawa.vocabulary.Programme;
import org.engawa.vocabulary.Reference;
import org.engawa.vocabulary.Topic;
import org.engawa.vocabulary.Venue;
import org.jspecify.annotations.Nullable;

/** Entries of the vocabulary as lists and stories show them. */
final class EntryCards {
    private final Draft draft;

    EntryCards(Draft draft) {
        this.draft = draft;
    }

    List<ProgrammeCard> programmes(List<String> keys) {
        return keys.stream()
                .map(draft.vocabulary().programmes()::get)
                .filter(Objects::nonNull)
                .map(this::of)
                .toList();
    }

    List<PersonCard> people(List<String> keys) {
        return keys.stream()
                .map(draft.vocabulary().people()::get)
                .filter(Objects::nonNull)
                .map(this::of)
                .toList();
    }

    ProgrammeCard of(Programme programme) {
        String brief = programme.brief();
        return new ProgrammeCard(
                Route.programme(programme.key()).in(draft.language()),
                brief == null ? "" : brief,
                draft.text(programme.names()),
                draft.text(programme.about()),
                draft.count(Selection.programme(programme.key())));
    }

    PersonCard of(Person person) {
        return new PersonCard(
                Route.person(person.key()).in(draft.language()),
                draft.text(person.names()),
                original(person.names()),
                draft.text(person.field()),
                draft.text(person.affiliation()));
    }

    VenueCard of(Venue venue) {
        return new VenueCard(
                Route.venue(venue.key()).in(draft.language()),
                draft.text(venue.names()),
                draft.text(venue.city()),
                new Cards(draft).country(venue.country()),
                draft.count(Selection.venue(venue.key())));
    }

    TopicCard of(Topic topic) {
        return new TopicCard(
                Route.topic(topic.key()).in(draft.language()),
                topic.key(),
                draft.text(topic.names()),
                draft.text(topic.about()),
                pattern(topic),
                draft.count(Selection.topic(topic.key())));
    }

    /** A topic shows its pattern. */
    Panel pattern(Topic topic) {
        return Panel.cover(MediaPaths.topicCover(topic.key()));
    }

    /** The message that says what the pattern of a topic means. */
    static String patternKey(@Nullable String topic) {
        return Wagara.ofTopic(topic == null ? "" : topic).key();
    }

    CountryLink of(Country country) {
        return of(country, draft.count(Selection.country(country.iso())));
    }

    CountryLink of(Country country, int count) {
        return new CountryLink(Route.country(country.iso()).in(draft.language()), draft.text(country.names()), count);
    }

    /** A name written in kanji, on pages that write it otherwise: those are the names that Japanese is the original of. */
    @Nullable
    Words original(LocalText names) {
        String name = names.texts().get("ja");
        if (name == null || name.codePoints().noneMatch(Character::isIdeographic) || name.equals(draft.text(names))) {
            return null;
        }
        return new Words(name, draft.tongue("ja"), !draft.language().equals("ja"));
    }

    /** The sources of an entry of the vocabulary. */
    List<EvidenceView> sources(List<Reference> references) {
        List<EvidenceView> views = new ArrayList<>();
        for (Reference reference : references) {
            int number = views.size() + 1;
            Words title = new Words(reference.title(), draft.tongue(draft.language()), false);
            String url = reference.url();
            views.add(new EvidenceView(String.valueOf(number), number, title, "", url == null ? "" : url, null));
        }
        return views;
    }

    /** A date of the vocabulary, as exact as it is known. */
    static Optional<java.time.temporal.TemporalAccessor> date(@Nullable String text) {
        return Optional.ofNullable(text).map(PartialDate::new).map(Timing::exact);
    }
}
