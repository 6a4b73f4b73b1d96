package org.engawa.web.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engawa.linkeddata.Subjects;
import org.engawa.publication.PublishedEdition;
import org.engawa.reading.Route;
import org.engawa.reading.Selection;
import org.engawa.theme.view.Card;
import org.engawa.theme.view.Fact;
import org.engawa.theme.view.FactValue;
import org.engawa.theme.view.Span;
import org.engawa.theme.view.VenueCard;
import org.engawa.theme.view.VenuePage;
import org.engawa.theme.view.VenuesPage;
import org.engawa.theme.view.Words;
import org.engawa.vocabulary.Venue;

/** The venues, and each of them with what is, will be and was on there. */
final class VenuePages {
    private final Draft draft;
    private final EntryCards entries;
    private final Cards cards;

    VenuePages(Draft draft) {
        this.draft = draft;
        this.entries = new EntryCards(draft);
        this.cards = new Cards(draft);
    }

    Outcome find(Route route) {
        if (route.page() > 1) {
            return Outcome.unknown();
        }
        if (route.single()) {
            Venue venue = draft.vocabulary().venues().get(route.key());
            return venue == null ? Outcome.unknown() : venue(route, venue);
        }
        List<VenueCard> all = draft.vocabulary().venues().values().stream()
                .map(entries::of)
                .sorted(draft.byName(VenueCard::name))
                .toList();
        return Outcome.page(
                new VenuesPage(
                        new Frames(draft).frame(route, Frames.Self.unnamed().worth(!all.isEmpty())), all),
                draft,
                route);
    }

    private Outcome venue(Route route, Venue venue) {
        Map<String, List<Card>> byState = new LinkedHashMap<>();
        List<PublishedEdition> editions =
                draft.list(Selection.venue(venue.key()), 0, Lists.MOST).editions();
        editions.stream()
                .map(cards::of)
                .forEach(card -> byState.computeIfAbsent(card.state(), state -> new ArrayList<>())
                        .add(card));
        String name = draft.text(venue.names());
        VenuePage page = new VenuePage(
                new Frames(draft)
                        .frame(
                                route,
                                Frames.Self.named(name)
                                        .being((things, url, title) ->
                                                things.page(url, title, new Subjects(draft).venue(venue)))),
                name,
                entries.original(venue.names()),
                draft.text(venue.about()),
                facts(venue),
                byState.getOrDefault("now", List.of()),
                byState.getOrDefault("coming", List.of()),
                byState.getOrDefault("ended", List.of()),
                byState.getOrDefault("", List.of()),
                entries.sources(venue.evidence()));
        return Outcome.page(page, draft, route);
    }

    private List<Fact> facts(Venue venue) {
        FactBoard board = new FactBoard(draft);
        board.text("city", venue.city());
        board.add("country", new FactValue.To(cards.country(venue.country())));
        if (venue.address() != null) {
            Words address = new Words(venue.address(), draft.tongue(draft.language()), false);
            board.add("place", new FactValue.Text(address, ""));
        }
        EntryCards.date(venue.opened())
                .ifPresent(date -> board.add("opened", new FactValue.When(new Span(date, date), "")));
        board.site(venue.website());
        return board.facts();
    }
}
