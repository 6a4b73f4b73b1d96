package org.engawa.web.site;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engawa.catalogue.Dimension;
import org.engawa.publication.PublishedEdition;
import org.engawa.reading.Route;
import org.engawa.reading.Section;
import org.engawa.reading.Selection;
import org.engawa.reading.Timing;
import org.engawa.story.Kind;
import org.engawa.theme.view.Card;
import org.engawa.theme.view.HomePage;
import org.engawa.theme.view.ProgrammeCard;
import org.engawa.theme.view.WorldView;
import org.jspecify.annotations.Nullable;

/** The front page of a language. */
final class HomePages {
    private static final int LATEST = 5;
    private static final int ON_NOW = 3;
    private static final int PROGRAMMES = 6;
    /** With fewer stories than this of its own, a language leads with one of another. */
    private static final int ENOUGH = 3;

    private final Draft draft;
    private final Cards cards;

    HomePages(Draft draft) {
        this.draft = draft;
        this.cards = new Cards(draft);
    }

    Outcome find(Route route) {
        if (route.page() > 1) {
            return Outcome.unknown();
        }
        Optional<PublishedEdition> lead = lead();
        HomePage page = new HomePage(
                new Frames(draft).frame(route, Frames.Self.unnamed().being((things, url, name) -> things.site())),
                lead.map(cards::of).orElse(null),
                latest(lead),
                onNow(),
                world(),
                programmes(),
                Route.to(Section.STORIES).in(draft.language()));
        return Outcome.page(page, draft, route);
    }

    private Optional<PublishedEdition> lead() {
        Selection selection = draft.toldHere() < ENOUGH ? Selection.all() : Selection.told(draft.language());
        return draft.list(selection, 0, 1).editions().stream().findFirst();
    }

    private List<Card> latest(Optional<PublishedEdition> lead) {
        // A language with stories enough for its front page shows its own; another borrows, and says so on each card.
        Selection selection = draft.toldHere() > LATEST ? Selection.told(draft.language()) : Selection.all();
        return draft.list(selection, 0, LATEST + 1).editions().stream()
                .filter(edition -> lead.filter(first -> first.slug().equals(edition.slug()))
                        .isEmpty())
                .limit(LATEST)
                .map(cards::of)
                .toList();
    }

    /** An exhibit or event with the moment by which it is sorted. */
    private record Occasion(PublishedEdition edition, String state, Instant at) {}

    /** What is on, the first to end first; then what is coming, the first to begin first. */
    private List<Card> onNow() {
        List<Occasion> occasions = new ArrayList<>();
        Stream.of(Kind.EXHIBIT, Kind.EVENT)
                .filter(draft.offer().kinds()::contains)
                .flatMap(kind -> draft.list(running(kind), 0, Lists.MOST).editions().stream())
                .forEach(edition -> {
                    Timing timing = cards.timing(edition.facts());
                    timing.nextChange(draft.now())
                            .ifPresent(change -> occasions.add(new Occasion(edition, cards.state(timing), change)));
                });
        return occasions.stream()
                .filter(occasion ->
                        occasion.state().equals("now") || occasion.state().equals("coming"))
                .sorted(Comparator.comparing(
                                (Occasion occasion) -> occasion.state().equals("coming"))
                        .thenComparing(Occasion::at))
                .limit(ON_NOW)
                .map(occasion -> cards.of(occasion.edition()))
                .toList();
    }

    private Selection running(Kind kind) {
        Selection all = Selection.of(kind);
        return new Selection(
                all.filter().notOver(draft.now().atZone(ZoneOffset.UTC).toLocalDate()), all.tag());
    }

    private @Nullable WorldView world() {
        WorldView world = new Worlds(draft).withStories();
        return world.points().isEmpty() ? null : world;
    }

    private List<ProgrammeCard> programmes() {
        return new EntryCards(draft)
                .programmes(new Lists(draft).mentioned(Selection.all(), Dimension.PROGRAMME)).stream()
                        .limit(PROGRAMMES)
                        .toList();
    }
}
