package org.engawa.web.site;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.engawa.publication.PublishedEdition;
import org.engawa.reading.MediaPaths;
import org.engawa.reading.PictureLinks;
import org.engawa.reading.Route;
import org.engawa.reading.Timing;
import org.engawa.story.PictureFacts;
import org.engawa.story.StoryFacts;
import org.engawa.theme.view.Card;
import org.engawa.theme.view.Link;
import org.engawa.theme.view.Panel;
import org.engawa.theme.view.Span;
import org.engawa.vocabulary.Country;
import org.engawa.vocabulary.Topic;
import org.engawa.vocabulary.Venue;
import org.jspecify.annotations.Nullable;

/** Stories as lists show them, and what cards share with the story's own page. */
final class Cards {
    private final Draft draft;

    Cards(Draft draft) {
        this.draft = draft;
    }

    List<Card> of(List<PublishedEdition> editions) {
        return editions.stream().map(this::of).toList();
    }

    Card of(PublishedEdition edition) {
        StoryFacts facts = edition.facts();
        Timing timing = timing(facts);
        return new Card(
                Route.story(edition.slug()).in(edition.language()),
                edition.title(),
                edition.summary(),
                draft.tongue(edition.language()),
                !edition.language().equals(draft.language()),
                facts.kind().word(),
                topic(facts),
                countries(facts),
                published(facts),
                edition.minutes(),
                panel(edition),
                span(timing),
                state(timing));
    }

    /** When it takes place; the page is noted to change when that does. */
    Timing timing(StoryFacts facts) {
        Timing timing = Timing.of(facts, this::zone);
        timing.nextChange(draft.now()).ifPresent(draft::changesAt);
        return timing;
    }

    /** When it takes place in words of the page; null where nothing is known. */
    static @Nullable Span span(Timing timing) {
        return timing.first() == null && timing.last() == null ? null : new Span(timing.first(), timing.last());
    }

    String state(Timing timing) {
        return timing.state(draft.now());
    }

    private ZoneId zone(@Nullable String key) {
        Venue venue = key == null ? null : draft.vocabulary().venues().get(key);
        return venue == null ? draft.site().zone() : ZoneId.of(venue.zone());
    }

    /** The first day on which it was public, where the site is at home. */
    LocalDate published(StoryFacts facts) {
        return facts.published().atZoneSameInstant(draft.site().zone()).toLocalDate();
    }

    @Nullable
    Link topic(StoryFacts facts) {
        return facts.topics().stream()
                .findFirst()
                .flatMap(key -> Optional.ofNullable(draft.vocabulary().topics().get(key)))
                .map(this::link)
                .orElse(null);
    }

    private Link link(Topic topic) {
        return new Link(Route.topic(topic.key()).in(draft.language()), draft.text(topic.names()));
    }

    List<Link> countries(StoryFacts facts) {
        return facts.countries().stream()
                .flatMap(iso ->
                        Optional.ofNullable(draft.vocabulary().countries().get(iso)).stream())
                .map(this::link)
                .toList();
    }

    Link link(Country country) {
        return new Link(Route.country(country.iso()).in(draft.language()), draft.text(country.names()));
    }

    /** The country as its pages name it, or its code where the vocabulary does not have it. */
    Link country(String iso) {
        Country country = draft.vocabulary().countries().get(iso);
        return country == null ? new Link("", iso) : link(country);
    }

    /** The photograph of a story, else its cover. */
    Panel panel(PublishedEdition edition) {
        return photograph(edition)
                .map(picture -> new Panel(
                        PictureLinks.path(picture),
                        PictureLinks.srcset(picture, path -> path),
                        picture.width(),
                        picture.height(),
                        draft.text(picture.alt()),
                        false))
                .orElseGet(() -> Panel.cover(MediaPaths.cover(edition.slug())));
    }

    Optional<PictureFacts> photograph(PublishedEdition edition) {
        return Optional.ofNullable(edition.facts().cover()).flatMap(edition.facts()::picture);
    }
}
