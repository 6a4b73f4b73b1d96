package org.engawa.web.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.engawa.catalogue.Dimension;
import org.engawa.linkeddata.Subjects;
import org.engawa.reading.Route;
import org.engawa.reading.Section;
import org.engawa.reading.Selection;
import org.engawa.theme.view.CountriesPage;
import org.engawa.theme.view.CountryLink;
import org.engawa.theme.view.CountryPage;
import org.engawa.theme.view.PersonCard;
import org.engawa.theme.view.VenueCard;
import org.engawa.vocabulary.Country;

/** The countries and regions, and each of them. */
final class CountryPages {
    private final Draft draft;
    private final EntryCards entries;

    CountryPages(Draft draft) {
        this.draft = draft;
        this.entries = new EntryCards(draft);
    }

    Outcome find(Route route) {
        if (route.single()) {
            Country country = draft.vocabulary().countries().get(route.key().toUpperCase(Locale.ROOT));
            return country == null ? Outcome.unknown() : country(route, country);
        }
        if (route.page() > 1) {
            return Outcome.unknown();
        }
        CountriesPage page =
                new CountriesPage(new Frames(draft).frame(route, Frames.Self.unnamed()), new Worlds(draft).all());
        return Outcome.page(page, draft, route);
    }

    private Outcome country(Route route, Country country) {
        Selection selection = Selection.country(country.iso());
        Lists lists = new Lists(draft);
        Optional<Lists.Part> part = lists.part(selection, route);
        if (part.isEmpty()) {
            return Outcome.unknown();
        }
        String name = draft.text(country.names());
        CountryPage page = new CountryPage(
                new Frames(draft)
                        .frame(
                                route,
                                Frames.Self.named(name)
                                        .being((things, url, title) ->
                                                things.collection(url, title, new Subjects(draft).country(country)))
                                        .worth(!part.get().cards().isEmpty())),
                name,
                region(country),
                Route.to(Section.COUNTRIES).in(draft.language()),
                part.get().cards(),
                part.get().pager(),
                entries.programmes(lists.mentioned(selection, Dimension.PROGRAMME)),
                people(country),
                venues(country),
                neighbours(country));
        return Outcome.page(page, draft, route);
    }

    private String region(Country country) {
        return draft.vocabulary().regions().stream()
                .filter(region -> region.key().equals(country.region()))
                .map(region -> draft.text(region.names()))
                .findFirst()
                .orElse("");
    }

    private List<PersonCard> people(Country country) {
        return draft.vocabulary().people().values().stream()
                .filter(person -> person.country().equals(country.iso()))
                .limit(Lists.SIZE)
                .map(entries::of)
                .sorted(draft.byName(PersonCard::name))
                .toList();
    }

    private List<VenueCard> venues(Country country) {
        return draft.vocabulary().venues().values().stream()
                .filter(venue -> venue.country().equals(country.iso()))
                .map(entries::of)
                .sorted(draft.byName(VenueCard::name))
                .toList();
    }

    private List<CountryLink> neighbours(Country country) {
        return draft.vocabulary().countries().values().stream()
                .filter(other -> other.region().equals(country.region()))
                .filter(other -> !other.iso().equals(country.iso()))
                .map(entries::of)
                .filter(link -> link.count() > 0)
                .sorted(draft.byName(CountryLink::name))
                .toList();
    }
}
