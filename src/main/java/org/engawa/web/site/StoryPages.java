package org.engawa.web.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.engawa.catalogue.Tags;
import org.engawa.linkeddata.StoryThings;
import org.engawa.markdown.SafeHtml;
import org.engawa.publication.PublishedEdition;
import org.engawa.publication.WithdrawnStory;
import org.engawa.reading.BodyReferences;
import org.engawa.reading.Credits;
import org.engawa.reading.Route;
import org.engawa.reading.Selection;
import org.engawa.reading.Timing;
import org.engawa.reading.Versions;
import org.engawa.story.Slug;
import org.engawa.story.StoryFacts;
import org.engawa.theme.view.Available;
import org.engawa.theme.view.Byline;
import org.engawa.theme.view.FrameView;
import org.engawa.theme.view.GonePage;
import org.engawa.theme.view.Link;
import org.engawa.theme.view.MissingLanguagePage;
import org.engawa.theme.view.Panel;
import org.engawa.theme.view.PictureCredit;
import org.engawa.theme.view.StoryPage;
import org.engawa.theme.view.VenueCard;
import org.engawa.theme.view.Withdrawal;
import org.jspecify.annotations.Nullable;

/** The page of a story, and what stands in its place where it does not exist in a language or was withdrawn. */
final class StoryPages {
    private static final int LONGEST_CHAIN = 10;
    private static final int FEW = 3;

    private final Draft draft;
    private final Cards cards;

    StoryPages(Draft draft) {
        this.draft = draft;
        this.cards = new Cards(draft);
    }

    Outcome find(Route route) {
        if (route.page() > 1) {
            return Outcome.unknown();
        }
        Optional<PublishedEdition> own = draft.edition(route.key(), draft.language());
        if (own.isPresent()) {
            return new Outcome.Shown(200, page(route, own.get()), links(route, own.get()));
        }
        List<PublishedEdition> editions = draft.editions(route.key());
        if (editions.isEmpty()) {
            return draft.withdrawn(route.key()).map(this::withdrawn).orElseGet(Outcome::unknown);
        }
        Optional<WithdrawnStory> alone = draft.withdrawnAlone(route.key(), draft.language());
        if (alone.isPresent()) {
            return withdrawn(alone.get());
        }
        return new Outcome.Shown(404, missing(route, editions), links(route, editions.get(0)));
    }

    /** The page of an edition, wherever it was found. */
    StoryPage page(PublishedEdition edition) {
        return page(Route.story(edition.slug()), edition);
    }

    private String links(Route route, PublishedEdition any) {
        return Versions.of(draft.site().address(), route, any.languages()).links(draft.language());
    }

    private StoryPage page(Route route, PublishedEdition edition) {
        StoryFacts facts = edition.facts();
        EntryCards entries = new EntryCards(draft);
        Panel panel = cards.panel(edition);
        Timing timing = cards.timing(facts);
        return new StoryPage(
                frame(route, edition),
                edition.story(),
                facts.kind().word(),
                panel,
                cards.topic(facts),
                edition.title(),
                edition.summary(),
                byline(edition),
                cards.published(facts),
                facts.updated() == null
                        ? null
                        : facts.updated().atZoneSameInstant(draft.site().zone()).toLocalDate(),
                cards.countries(facts),
                new FactBoard(draft).facts(facts),
                edition.minutes(),
                cards.state(timing),
                new StoryNotices(draft).of(edition),
                body(edition)::html,
                edition.html().contains("<ruby>"),
                new Sources(draft).of(edition),
                citations(route),
                new StoryPart(draft.language(), edition.slug(), StoryPart.Form.REPUBLISH).path(),
                pictures(edition),
                OEmbed.address(draft.site(), route.in(draft.language())),
                panel.generated()
                        ? EntryCards.patternKey(
                                facts.topics().stream().findFirst().orElse(null))
                        : "",
                entries.people(facts.people()),
                entries.programmes(facts.programmes()),
                venue(facts),
                cards.of(new Related(draft).to(edition)));
    }

    private FrameView frame(Route route, PublishedEdition edition) {
        SharedPicture picture = SharedPicture.of(edition);
        String image = Versions.absolute(draft.site().address(), picture.path());
        Frames.Self self = new Frames.Self(
                edition.title(),
                edition.summary(),
                picture,
                true,
                (things, url, name) -> new StoryThings(draft).of(edition, image));
        return new Frames(draft).frame(route, self.worth(edition.facts().withdrawal() == null), edition.languages());
    }

    private List<Link> citations(Route route) {
        String path = route.in(draft.language()) + "/cite.";
        return List.of(
                new Link(path + "bib", "BibTeX"), new Link(path + "ris", "RIS"), new Link(path + "json", "CSL-JSON"));
    }

    /** Who made the pictures that are shown, and their terms. */
    List<PictureCredit> pictures(PublishedEdition edition) {
        return edition.pictures().stream()
                .flatMap(picture -> Stream.ofNullable(picture.credit())
                        .map(author -> new PictureCredit(
                                draft.text(picture.alt()), author, Objects.requireNonNullElse(picture.licence(), ""))))
                .toList();
    }

    private SafeHtml body(PublishedEdition edition) {
        return SafeHtml.stored(edition.html()).resolve(new BodyReferences(draft, edition.facts(), path -> path));
    }

    private Byline byline(PublishedEdition edition) {
        Credits credits = Credits.of(draft, edition);
        return new Byline(
                draft.text(credits.author().orElse(null)),
                draft.text(credits.mission()),
                edition.language().equals(edition.original()) ? null : draft.tongue(edition.original()),
                credits.translator().orElse(""),
                base(edition).orElse(null));
    }

    /** What the story adapts, as long as that is public. */
    private Optional<Link> base(PublishedEdition edition) {
        return Optional.ofNullable(edition.facts().adapts())
                .flatMap(base -> draft.shown(base.text()))
                .map(base -> new Link(
                        Route.story(base.slug()).in(base.language()),
                        draft.text(Credits.of(draft, base).mission())));
    }

    private @Nullable VenueCard venue(StoryFacts facts) {
        return Optional.ofNullable(facts.venue())
                .flatMap(key -> Optional.ofNullable(draft.vocabulary().venues().get(key)))
                .map(new EntryCards(draft)::of)
                .orElse(null);
    }

    private MissingLanguagePage missing(Route route, List<PublishedEdition> editions) {
        PublishedEdition any = editions.get(0);
        List<PublishedEdition> near = new ArrayList<>();
        for (String topic : any.facts().topics()) {
            near.addAll(draft.list(Selection.topic(topic), 0, FEW + 1).editions());
        }
        return new MissingLanguagePage(
                new Frames(draft).frame(route, Frames.Self.unnamed(), any.languages()),
                available(editions),
                cards.of(near.stream()
                        .filter(edition -> edition.language().equals(draft.language()))
                        .filter(edition -> !edition.slug().equals(any.slug()))
                        .distinct()
                        .limit(FEW)
                        .toList()));
    }

    private List<Available> available(List<PublishedEdition> editions) {
        return editions.stream()
                .map(edition -> new Available(
                        draft.tongue(edition.language()),
                        Route.story(edition.slug()).in(edition.language()),
                        edition.title(),
                        edition.summary()))
                .toList();
    }

    private Outcome withdrawn(WithdrawnStory story) {
        Optional<String> replacement = replacement(story);
        if (story.withdrawal().manner() == org.engawa.story.Withdrawal.Manner.REPLACED) {
            Optional<String> elsewhere = replacement.or(() -> staying(story));
            if (elsewhere.isPresent()) {
                return new Outcome.Moved(elsewhere.get());
            }
        }
        Link instead = replacement.map(path -> new Link(path, title(path))).orElse(null);
        Withdrawal view = new Withdrawal(
                story.withdrawal().day(), draft.text(story.withdrawal().reason()), instead, !story.whole());
        return new Outcome.Shown(
                410,
                new GonePage(
                        new Frames(draft).bare(),
                        "",
                        view,
                        story.whole() ? List.of() : available(draft.editions(story.slug())),
                        cards.of(draft.list(Selection.all(), 0, FEW).editions())),
                "");
    }

    /** Where a story is that was withdrawn in this language alone. */
    private Optional<String> staying(WithdrawnStory story) {
        return story.whole()
                ? Optional.empty()
                : draft.shown(story.slug())
                        .map(edition -> Route.story(edition.slug()).in(edition.language()));
    }

    /** Where the story is that replaces another, through those that were replaced in their turn. */
    private Optional<String> replacement(WithdrawnStory story) {
        Set<String> passed = new HashSet<>();
        Slug next = story.withdrawal().replacement();
        while (next != null && passed.add(next.text()) && passed.size() <= LONGEST_CHAIN) {
            Optional<PublishedEdition> edition = draft.shown(next.text());
            if (edition.isPresent()) {
                return edition.map(found -> Route.story(found.slug()).in(found.language()));
            }
            next = draft.withdrawn(next.text())
                    .map(gone -> gone.withdrawal().replacement())
                    .orElse(null);
        }
        return Optional.empty();
    }

    private String title(String path) {
        String slug = path.substring(path.lastIndexOf('/') + 1);
        draft.dependsOn(Tags.story(slug));
        return draft.shown(slug).map(PublishedEdition::title).orElse(slug);
    }
}
