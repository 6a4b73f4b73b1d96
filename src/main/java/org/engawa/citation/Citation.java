package org.engawa.citation;

import java.time.LocalDate;
import java.util.Optional;
import org.engawa.organization.Mission;
import org.engawa.publication.PublishedEdition;
import org.engawa.reading.Reading;
import org.engawa.reading.Route;
import org.engawa.reading.Versions;
import org.engawa.story.Details;
import org.jspecify.annotations.Nullable;

/**
 * What it takes to cite a story in one language. The sources on which the story rests are not part of it: their identifiers are not
 * ours.
 *
 * @param key an ASCII name for bibliographies, for example {@code satreps-zh-Hans}
 * @param id a name that never changes, a URN
 * @param author who tells it, as one name: whether it is a person's is not known
 * @param translator of a translation that names one
 * @param site name of the site
 * @param publisher the mission that answers for the story
 * @param published the day on which it became public, where the site is at home
 * @param language BCP 47 tag
 * @param original BCP 47 tag of the language from which it was translated; null for the original itself
 * @param url canonical address
 */
public record Citation(
        String key,
        String id,
        String title,
        String author,
        @Nullable String translator,
        String site,
        String publisher,
        LocalDate published,
        String language,
        @Nullable String original,
        String url) {

    /** The citation of an edition, in its own language. */
    public static Citation of(PublishedEdition edition, Reading reading) {
        String site = reading.text(reading.site().name());
        String publisher = Optional.ofNullable(
                        reading.settings().missions().get(edition.facts().mission()))
                .map(Mission::names)
                .map(reading::text)
                .orElse(site);
        String author = edition.facts().details() instanceof Details.Article article
                ? reading.text(article.author())
                : publisher;
        return new Citation(
                edition.slug() + "-" + edition.language(),
                edition.urn(),
                edition.title(),
                author.isBlank() ? publisher : author,
                edition.translator(),
                site,
                publisher,
                edition.facts()
                        .published()
                        .atZoneSameInstant(reading.site().zone())
                        .toLocalDate(),
                edition.language(),
                edition.language().equals(edition.original()) ? null : edition.original(),
                Versions.absolute(
                        reading.site().address(), Route.story(edition.slug()).in(edition.language())));
    }
}
