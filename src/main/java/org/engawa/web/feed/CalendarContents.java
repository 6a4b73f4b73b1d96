package org.engawa.web.feed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engawa.locale.LocalText;
import org.engawa.publication.PublishedEdition;
import org.engawa.reading.Credits;
import org.engawa.reading.MediaPaths;
import org.engawa.reading.Occurrence;
import org.engawa.reading.Route;
import org.engawa.reading.Section;
import org.engawa.reading.Selection;
import org.engawa.reading.XmlText;
import org.engawa.story.Details;
import org.engawa.story.Kind;
import org.engawa.vocabulary.Venue;
import org.jspecify.annotations.Nullable;

/** Puts a calendar together: what takes place among the stories of a list, or at the times of one. */
final class CalendarContents {
    /** A bound, since lists grow for years; the newest are in. */
    private static final int MOST = 500;

    private final Press press;

    CalendarContents(Press press) {
        this.press = press;
    }

    /** The calendar at an address; empty for a story that takes place at no time known to the day, and of a search. */
    Optional<CalendarDocument> find(FeedAddress.Target target) {
        return target.scope() instanceof Scope.Listed listed ? find(target, listed.selection()) : Optional.empty();
    }

    private Optional<CalendarDocument> find(FeedAddress.Target target, Selection selection) {
        List<CalendarDocument.Entry> entries = Stream.of(Kind.EVENT, Kind.EXHIBIT)
                .flatMap(kind -> press.list(selection.kind(kind), 0, MOST).editions().stream())
                .flatMap(this::entries)
                .toList();
        boolean story = target.scope().page().section() == Section.STORIES;
        if (story && entries.isEmpty()) {
            return Optional.empty();
        }
        String site = XmlText.of(press.text(press.site().name()));
        String name = Label.of(press, target.scope()).name();
        return Optional.of(new CalendarDocument(
                press.language(),
                name.isEmpty() ? site : name + " – " + site,
                press.absolute(target.scope().page().in(press.language())),
                press.absolute(target.in(press.language())),
                press.site().zone(),
                entries));
    }

    private Stream<CalendarDocument.Entry> entries(PublishedEdition edition) {
        return Occurrence.of(edition.story(), edition.facts()).stream().map(occurrence -> entry(edition, occurrence));
    }

    private CalendarDocument.Entry entry(PublishedEdition edition, Occurrence occurrence) {
        var facts = edition.facts();
        String state = switch (occurrence.status()) {
            case SCHEDULED -> "";
            case POSTPONED -> press.say("status.postponed");
            case CANCELLED -> press.say("status.cancelled");
        };
        return new CalendarDocument.Entry(
                occurrence,
                edition.language(),
                XmlText.of(edition.title()),
                XmlText.of(edition.summary()),
                state,
                place(edition, occurrence.venue()),
                organizer(edition),
                press.absolute(Route.story(edition.slug()).in(edition.language())),
                facts.published().toInstant(),
                Entries.updated(facts).toInstant(),
                press.say("kind." + facts.kind().word()),
                Optional.ofNullable(facts.cover())
                        .flatMap(facts::picture)
                        .map(picture -> new CalendarDocument.Poster(
                                press.absolute(MediaPaths.picture(picture.key())), picture.type())));
    }

    private String organizer(PublishedEdition edition) {
        LocalText named = edition.facts().details() instanceof Details.Event event ? event.organiser() : null;
        return press.words(named == null ? Credits.of(press, edition).mission() : named)
                .text();
    }

    /** Where it is, as exactly as it is known; of the venue also the address, in the script of the place. */
    private String place(PublishedEdition edition, @Nullable String key) {
        String own = edition.facts().details() instanceof Details.Event event
                ? press.words(event.place()).text()
                : "";
        Venue venue = key == null ? null : press.vocabulary().venues().get(key);
        if (venue == null) {
            return own;
        }
        String address = venue.address();
        return Stream.of(
                        own,
                        press.words(venue.names()).text(),
                        address == null ? press.words(venue.city()).text() : XmlText.of(address))
                .filter(part -> !part.isEmpty())
                .distinct()
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }
}
