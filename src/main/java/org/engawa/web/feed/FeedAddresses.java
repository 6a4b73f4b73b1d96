package org.engawa.web.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.engawa.catalogue.Catalogue;
import org.engawa.catalogue.Dimension;
import org.engawa.catalogue.Filter;
import org.engawa.catalogue.Listing;
import org.engawa.publication.PublishedEdition;
import org.engawa.reading.Occurrence;
import org.engawa.reading.Offer;
import org.engawa.reading.Presence;
import org.engawa.reading.Reading;
import org.engawa.reading.Route;
import org.engawa.reading.Section;
import org.engawa.reading.Selection;
import org.engawa.reading.Subscription;
import org.engawa.story.Kind;
import org.engawa.web.Mirrored.Addresses;

/**
 * Every feed and calendar that a file can answer: of all lists in which there is a story, with all parts of their past; and the
 * calendars of what takes place.
 */
final class FeedAddresses {
    private static final int TOGETHER = 1000;

    private final Catalogue catalogue;
    private final Instant now;
    private final Addresses all;

    FeedAddresses(Catalogue catalogue, Instant now, Addresses all) {
        this.catalogue = catalogue;
        this.now = now;
        this.all = all;
    }

    void tell() {
        Offer offer = Offer.of(catalogue);
        Presence presence = new Presence(catalogue, offer);
        List<Scope.Listed> scopes =
                scopes().stream().filter(scope -> scope.known(presence)).toList();
        for (String language : offer.languages()) {
            for (Scope.Listed scope : scopes) {
                tell(scope, language);
            }
        }
        for (Kind kind : List.of(Kind.EVENT, Kind.EXHIBIT)) {
            calendars(kind, offer.languages());
        }
    }

    private void tell(Scope.Listed scope, String language) {
        Archives archives = new Archives(new Reading(catalogue, language, now), scope.selection());
        List<Archive> past = new ArrayList<>();
        Optional<Archive> archive = archives.newest();
        while (archive.isPresent()) {
            past.add(archive.get());
            archive = archives.before(archive.get());
        }
        for (Subscription format : Subscription.values()) {
            FeedAddress.Target target = new FeedAddress.Target(scope, format, null);
            all.add(target.in(language));
            if (format != Subscription.CALENDAR) {
                past.forEach(part -> all.add(target.at(part).in(language)));
            }
        }
    }

    /** Readers of every language are shown all of them, told in whichever language there is. */
    private void calendars(Kind kind, List<String> languages) {
        Selection selection = Selection.of(kind);
        for (int from = 0; ; from += TOGETHER) {
            Listing listing = catalogue.list(selection.filter(), languages.get(0), from, TOGETHER);
            listing.editions().stream().filter(FeedAddresses::takesPlace).forEach(edition -> {
                Scope story = new Scope.Page(Route.story(edition.slug()));
                FeedAddress.Target calendar = new FeedAddress.Target(story, Subscription.CALENDAR, null);
                languages.forEach(language -> all.add(calendar.in(language)));
            });
            if (from + TOGETHER >= listing.total()) {
                return;
            }
        }
    }

    /** At a time that is known to the day. */
    private static boolean takesPlace(PublishedEdition edition) {
        return !Occurrence.of(edition.story(), edition.facts()).isEmpty();
    }

    private List<Scope.Listed> scopes() {
        List<Scope.Listed> scopes = new ArrayList<>();
        scopes.add(new Scope.Page(Route.home()));
        scopes.add(new Scope.Page(Route.to(Section.PROGRAMMES)));
        for (Section section : Section.values()) {
            if (section.kind().isPresent()) {
                scopes.add(new Scope.Page(Route.to(section)));
            }
        }
        told(Dimension.COUNTRY).forEach(iso -> scopes.add(new Scope.Page(Route.country(iso.toLowerCase(Locale.ROOT)))));
        told(Dimension.PROGRAMME).forEach(key -> scopes.add(new Scope.Page(Route.programme(key))));
        told(Dimension.TOPIC).forEach(key -> scopes.add(new Scope.Page(Route.topic(key))));
        told(Dimension.PERSON).forEach(key -> scopes.add(new Scope.Page(Route.person(key))));
        told(Dimension.VENUE).forEach(key -> scopes.add(new Scope.Page(Route.venue(key))));
        catalogue.settings().missions().keySet().forEach(key -> scopes.add(new Scope.OfMission(key)));
        return scopes;
    }

    private Set<String> told(Dimension dimension) {
        return catalogue
                .counts(Filter.all(), dimension, catalogue.settings().site().defaultLanguage())
                .keySet();
    }
}
