package org.engawa.reading;

import java.util.Locale;
import java.util.Optional;
import org.engawa.catalogue.Catalogue;
import org.engawa.locale.Negotiation;
import org.engawa.locale.Site;
import org.engawa.publication.PublishedEdition;
import org.engawa.publication.StandingPage;
import org.engawa.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** In which languages a page exists, and which of them a reader who names none in the address is sent to. */
public final class Presence {
    private final Catalogue catalogue;
    private final Offer offer;

    /** Asks this catalogue. */
    public Presence(Catalogue catalogue, Offer offer) {
        this.catalogue = catalogue;
        this.offer = offer;
    }

    /** The best language for a reader; empty when there is no such page. */
    public Optional<String> best(Route route, @Nullable String accepted) {
        if (route.section() == Section.STORIES && route.single()) {
            return story(catalogue, route.key()).map(story -> best(story, accepted));
        }
        if (route.section() == Section.PAGES) {
            return Optional.ofNullable(catalogue.settings().pages().get(route.key()))
                    .map(page -> best(page, accepted));
        }
        return known(route) ? Optional.of(best(accepted)) : Optional.empty();
    }

    /** Some edition of a story: what it knows of the story as a whole is the same in all. */
    public static Optional<PublishedEdition> story(Catalogue catalogue, String slug) {
        return catalogue
                .edition(slug, catalogue.settings().site().defaultLanguage())
                .filter(edition -> edition.facts().withdrawal() == null)
                .or(() -> catalogue.editions(slug).stream().findFirst());
    }

    /** The best language of the site for a reader. */
    public String best(@Nullable String accepted) {
        String usual = catalogue.settings().site().defaultLanguage();
        return Negotiation.choose(accepted, offer.languages())
                .orElse(
                        offer.languages().contains(usual)
                                ? usual
                                : offer.languages().get(0));
    }

    /** Whether there is a mission of this key. */
    public boolean mission(String key) {
        return catalogue.settings().missions().containsKey(key);
    }

    private String best(StandingPage page, @Nullable String accepted) {
        Site site = catalogue.settings().site();
        return Negotiation.choose(accepted, page.languages(site))
                .orElseGet(() -> page.shownIn(site.defaultLanguage(), site));
    }

    private static String best(PublishedEdition story, @Nullable String accepted) {
        return Negotiation.choose(accepted, story.languages())
                .orElse(
                        story.languages().contains(story.original())
                                ? story.original()
                                : story.languages().get(0));
    }

    private boolean known(Route route) {
        Vocabulary vocabulary = catalogue.settings().vocabulary();
        String key = route.key();
        return !route.single()
                || switch (route.section()) {
                    case COUNTRIES -> vocabulary.countries().containsKey(key.toUpperCase(Locale.ROOT));
                    case PROGRAMMES -> vocabulary.programmes().containsKey(key);
                    case TOPICS -> vocabulary.topics().containsKey(key);
                    case PEOPLE -> vocabulary.people().containsKey(key);
                    case VENUES -> vocabulary.venues().containsKey(key);
                    default -> false;
                };
    }
}
