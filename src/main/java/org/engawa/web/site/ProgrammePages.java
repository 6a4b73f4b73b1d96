package org.engawa.web.site;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.engawa.catalogue.Dimension;
import org.engawa.linkeddata.Subjects;
import org.engawa.reading.Route;
import org.engawa.reading.Selection;
import org.engawa.reading.Timing;
import org.engawa.story.PartialDate;
import org.engawa.theme.view.Fact;
import org.engawa.theme.view.FactValue;
import org.engawa.theme.view.Link;
import org.engawa.theme.view.ProgrammeCard;
import org.engawa.theme.view.ProgrammePage;
import org.engawa.theme.view.ProgrammesPage;
import org.engawa.theme.view.Span;
import org.engawa.vocabulary.Programme;

/** The programmes, and each of them. */
final class ProgrammePages {
    private final Draft draft;

    ProgrammePages(Draft draft) {
        this.draft = draft;
    }

    Outcome find(Route route) {
        if (route.single()) {
            Programme programme = draft.vocabulary().programmes().get(route.key());
            return programme == null ? Outcome.unknown() : programme(route, programme);
        }
        if (route.page() > 1) {
            return Outcome.unknown();
        }
        List<ProgrammeCard> cards = draft.vocabulary().programmes().values().stream()
                .map(new EntryCards(draft)::of)
                .sorted(draft.byName(card -> card.shortName().isEmpty() ? card.name() : card.shortName()))
                .toList();
        return Outcome.page(
                new ProgrammesPage(
                        new Frames(draft).frame(route, Frames.Self.unnamed().worth(!cards.isEmpty())), cards),
                draft,
                route);
    }

    private Outcome programme(Route route, Programme programme) {
        Selection selection = Selection.programme(programme.key());
        Lists lists = new Lists(draft);
        EntryCards entries = new EntryCards(draft);
        Optional<Lists.Part> part = lists.part(selection, route);
        if (part.isEmpty()) {
            return Outcome.unknown();
        }
        String brief = programme.brief() == null ? "" : programme.brief();
        String name = draft.text(programme.names());
        ProgrammePage page = new ProgrammePage(
                new Frames(draft)
                        .frame(
                                route,
                                Frames.Self.named(name)
                                        .being((things, url, title) -> things.collection(
                                                url, title, new Subjects(draft).programme(programme)))),
                brief,
                name,
                draft.text(programme.about()),
                facts(programme),
                countries(lists.mentioned(selection, Dimension.COUNTRY)),
                part.get().cards(),
                part.get().pager(),
                entries.people(lists.mentioned(selection, Dimension.PERSON)),
                entries.sources(programme.evidence()));
        return Outcome.page(page, draft, route);
    }

    private List<Link> countries(List<String> codes) {
        Cards cards = new Cards(draft);
        return codes.stream()
                .map(draft.vocabulary().countries()::get)
                .filter(Objects::nonNull)
                .map(cards::link)
                .sorted(draft.byName(Link::text))
                .toList();
    }

    private List<Fact> facts(Programme programme) {
        FactBoard board = new FactBoard(draft);
        Optional<PartialDate> start = Optional.ofNullable(programme.start()).map(PartialDate::new);
        Optional<PartialDate> end = Optional.ofNullable(programme.end()).map(PartialDate::new);
        if (end.isPresent()) {
            board.period("period", start.orElse(null), end.get());
        } else {
            start.map(Timing::exact)
                    .ifPresent(date -> board.add("start", new FactValue.When(new Span(date, date), "")));
        }
        board.site(programme.website());
        return board.facts();
    }
}
