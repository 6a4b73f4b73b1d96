package org.engawa.web.site;

import java.util.List;
import java.util.Optional;
import org.engawa.catalogue.Dimension;
import org.engawa.linkeddata.Subjects;
import org.engawa.reading.Route;
import org.engawa.reading.Selection;
import org.engawa.theme.view.PeoplePage;
import org.engawa.theme.view.PersonCard;
import org.engawa.theme.view.PersonPage;
import org.engawa.vocabulary.Person;

/** The people in the stories, and each of them. */
final class PersonPages {
    private final Draft draft;
    private final EntryCards entries;

    PersonPages(Draft draft) {
        this.draft = draft;
        this.entries = new EntryCards(draft);
    }

    Outcome find(Route route) {
        if (route.single()) {
            Person person = draft.vocabulary().people().get(route.key());
            return person == null ? Outcome.unknown() : person(route, person);
        }
        List<PersonCard> all = draft.vocabulary().people().values().stream()
                .map(entries::of)
                .sorted(draft.byName(PersonCard::name))
                .toList();
        return new Lists(draft)
                .pager(route, all.size())
                .<Outcome>map(pager -> Outcome.page(
                        new PeoplePage(
                                new Frames(draft)
                                        .frame(route, Frames.Self.unnamed().worth(!all.isEmpty())),
                                all.stream()
                                        .skip((route.page() - 1L) * Lists.SIZE)
                                        .limit(Lists.SIZE)
                                        .toList(),
                                pager),
                        draft,
                        route))
                .orElseGet(Outcome::unknown);
    }

    private Outcome person(Route route, Person person) {
        Selection selection = Selection.person(person.key());
        Lists lists = new Lists(draft);
        Optional<Lists.Part> part = lists.part(selection, route);
        if (part.isEmpty()) {
            return Outcome.unknown();
        }
        String name = draft.text(person.names());
        PersonPage page = new PersonPage(
                new Frames(draft)
                        .frame(
                                route,
                                Frames.Self.named(name)
                                        .being((things, url, title) ->
                                                things.profile(url, title, new Subjects(draft).person(person)))),
                name,
                entries.original(person.names()),
                person.reading() == null ? "" : person.reading(),
                draft.text(person.field()),
                draft.text(person.affiliation()),
                new Cards(draft).country(person.country()),
                part.get().cards(),
                part.get().pager(),
                entries.programmes(lists.mentioned(selection, Dimension.PROGRAMME)),
                entries.sources(person.evidence()));
        return Outcome.page(page, draft, route);
    }
}
