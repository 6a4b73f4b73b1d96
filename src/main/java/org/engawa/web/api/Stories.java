package org.engawa.web.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engawa.locale.LocalText;
import org.engawa.locale.Site;
import org.engawa.markdown.SafeHtml;
import org.engawa.publication.PublishedEdition;
import org.engawa.reading.BodyReferences;
import org.engawa.reading.MediaPaths;
import org.engawa.reading.Route;
import org.engawa.reading.Timing;
import org.engawa.story.PictureFacts;
import org.engawa.story.StoryFacts;
import org.engawa.story.Withdrawal;
import org.engawa.vocabulary.Venue;
import org.engawa.web.api.StoryDocument.Cover;
import org.engawa.web.api.StoryDocument.Dates;
import org.engawa.web.api.StoryDocument.Edition;
import org.engawa.web.api.StoryDocument.Notice;
import org.engawa.web.api.StoryDocument.Period;
import org.engawa.web.api.StoryDocument.Picture;
import org.engawa.web.api.StoryDocument.Source;
import org.jspecify.annotations.Nullable;

/** Stories in their published form. */
final class Stories {
    private final Question question;
    private final References references;

    Stories(Question question) {
        this.question = question;
        this.references = new References(question);
    }

    /**
     * The whole story.
     *
     * @param editions at least one
     */
    StoryDocument whole(List<PublishedEdition> editions) {
        PublishedEdition any = editions.get(0);
        StoryFacts facts = any.facts();
        return new StoryDocument(
                any.story(),
                any.slug(),
                facts.kind().word(),
                any.original(),
                any.languages(),
                time(facts.published()),
                facts.updated() == null ? null : time(facts.updated()),
                references.mission(facts.mission()),
                references.countries(facts.countries()),
                references.programmes(facts.programmes()),
                references.topics(facts.topics()),
                references.people(facts.people()),
                references.venue(facts.venue()),
                Facts.of(facts.details()),
                dates(timing(facts)),
                facts.evidence().stream()
                        .map(source -> new Source(
                                source.id(),
                                source.title(),
                                source.publisher(),
                                source.url(),
                                source.doi() == null ? null : source.doi().text(),
                                source.language(),
                                source.date() == null ? null : source.date().text()))
                        .toList(),
                editions.stream()
                        .flatMap(edition -> edition.pictures().stream())
                        .distinct()
                        .map(this::picture)
                        .toList(),
                cover(any),
                notice(facts.withdrawal()),
                editions.stream().map(this::edition).toList(),
                links(any));
    }

    StoryCard card(PublishedEdition edition) {
        return card(edition, null);
    }

    /**
     * A story in a list.
     *
     * @param extract why it was found
     */
    StoryCard card(PublishedEdition edition, Question.@Nullable Words extract) {
        StoryFacts facts = edition.facts();
        return new StoryCard(
                edition.story(),
                edition.slug(),
                facts.kind().word(),
                edition.language(),
                edition.original(),
                edition.languages(),
                edition.title(),
                edition.summary(),
                time(facts.published()),
                facts.updated() == null ? null : time(facts.updated()),
                references.mission(facts.mission()),
                references.countries(facts.countries()),
                references.programmes(facts.programmes()),
                references.topics(facts.topics()),
                references.people(facts.people()),
                references.venue(facts.venue()),
                dates(timing(facts)),
                cover(edition),
                extract,
                links(edition));
    }

    Edition edition(PublishedEdition edition) {
        SafeHtml html = SafeHtml.stored(edition.html())
                .resolve(new BodyReferences(question.reading(), edition.facts(), question::page));
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", question.api("/stories/" + edition.slug() + "/" + edition.language()));
        links.put("story", question.api("/stories/" + edition.slug()));
        links.put("page", question.page(Route.story(edition.slug()).in(edition.language())));
        return new Edition(
                edition.urn(),
                edition.story(),
                edition.slug(),
                edition.language(),
                Site.rightToLeft(edition.language()) ? "rtl" : "ltr",
                edition.title(),
                edition.summary(),
                edition.translator(),
                html.html(),
                edition.plainText(),
                edition.minutes(),
                edition.citations(),
                time(edition.becamePublic()),
                notice(edition.facts().withdrawal()),
                links);
    }

    /** When an exhibit or event takes place; the answer is noted to be wrong from the next moment at which that changes. */
    Timing timing(StoryFacts facts) {
        Timing timing = Timing.of(facts, this::zone);
        timing.nextChange(question.reading().now()).ifPresent(question.reading()::changesAt);
        return timing;
    }

    /** RFC 3339 in UTC, to the second. */
    static String time(OffsetDateTime time) {
        return time(time.toInstant());
    }

    private static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private ZoneId zone(@Nullable String key) {
        Venue venue =
                key == null ? null : question.reading().vocabulary().venues().get(key);
        return venue == null ? question.reading().site().zone() : ZoneId.of(venue.zone());
    }

    private @Nullable Dates dates(Timing timing) {
        if (timing.first() == null && timing.last() == null && timing.stops().isEmpty()) {
            return null;
        }
        String state = timing.state(question.reading().now());
        List<Period> periods = timing.stops().stream()
                .map(stop -> new Period(
                        stop.from() == null ? null : time(stop.from()),
                        stop.until() == null ? null : time(stop.until())))
                .toList();
        return new Dates(
                timing.first() == null ? null : timing.first().toString(),
                timing.last() == null ? null : timing.last().toString(),
                periods,
                state.isEmpty() ? null : state,
                timing.held());
    }

    private Picture picture(PictureFacts picture) {
        return new Picture(
                picture.file(),
                question.page(MediaPaths.picture(picture.key())),
                picture.type(),
                picture.width(),
                picture.height(),
                alt(picture.alt()),
                picture.credit(),
                picture.licence());
    }

    private Cover cover(PublishedEdition edition) {
        StoryFacts facts = edition.facts();
        return Optional.ofNullable(facts.cover())
                .flatMap(facts::picture)
                .map(picture -> new Cover(
                        question.page(MediaPaths.picture(picture.key())),
                        picture.type(),
                        false,
                        alt(picture.alt()),
                        picture.credit(),
                        picture.licence()))
                .orElseGet(() -> new Cover(
                        question.page(MediaPaths.cover(edition.slug())), "image/svg+xml", true, null, null, null));
    }

    private static @Nullable Map<String, String> alt(@Nullable LocalText alt) {
        return alt == null ? null : alt.texts();
    }

    private @Nullable Notice notice(@Nullable Withdrawal withdrawal) {
        return withdrawal == null
                ? null
                : new Notice(
                        withdrawal.day().toString(),
                        withdrawal.reason().texts(),
                        withdrawal.replacement() == null
                                ? null
                                : withdrawal.replacement().text());
    }

    private Map<String, String> links(PublishedEdition edition) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", question.api("/stories/" + edition.slug()));
        links.put("permanent", question.api("/stories/" + edition.story()));
        links.put("page", question.page(Route.story(edition.slug()).in(edition.language())));
        return links;
    }
}
