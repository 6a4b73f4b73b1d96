package org.engawa.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.engawa.locale.Site;
import org.engawa.markdown.MarkdownRenderer;
import org.engawa.markdown.ReadingTime;
import org.engawa.markdown.RenderedText;
import org.engawa.markdown.TextTooComplex;
import org.engawa.story.Edition;
import org.engawa.story.EditionState;
import org.engawa.story.Evidence;
import org.engawa.story.Stories;
import org.engawa.story.Story;
import org.engawa.story.StoryText;
import org.engawa.story.Translation;
import org.engawa.story.Withdrawal;

/**
 * Makes of a story what readers may see of it: only editions that are published, their Markdown turned into safe HTML.
 * The one gate between the writing side and the catalogue.
 */
@ApplicationScoped
public class Publisher {
    private static final Logger LOG = System.getLogger(Publisher.class.getName());

    private final MarkdownRenderer markdown = new MarkdownRenderer();

    @Inject
    private Stories stories;

    /** The ids of all stories, public or not. */
    @Transactional
    public List<UUID> stories() {
        return stories.ids();
    }

    /**
     * What readers may see of a story now.
     *
     * @param change the last entry of the log about it
     * @param site decides the order of languages and which edition a reader of another language is shown
     */
    @Transactional
    public PublishedStory publish(UUID id, Change change, Site site) {
        Optional<Story> story = stories.byId(id);
        if (story.isEmpty()) {
            return new PublishedStory(id.toString(), List.of(), null, change);
        }
        Withdrawal withdrawal = story.get().facts().withdrawal();
        if (withdrawal != null && withdrawal.manner() != Withdrawal.Manner.NO_LONGER_CURRENT) {
            return withdrawn(story.get(), withdrawal, change);
        }
        return new PublishedStory(id.toString(), editions(story.get(), site, withdrawal == null), null, change);
    }

    private static PublishedStory withdrawn(Story story, Withdrawal withdrawal, Change change) {
        List<String> languages = story.translations().stream()
                .filter(translation -> translation.withdrawn().isPresent())
                .map(Translation::language)
                .toList();
        String id = story.id().toString();
        // What never was public is not even known to have been withdrawn.
        return new PublishedStory(
                id,
                List.of(),
                languages.isEmpty() ? null : new WithdrawnStory(id, story.slug().text(), languages, withdrawal),
                change);
    }

    private List<PublishedEdition> editions(Story story, Site site, boolean listed) {
        Map<String, Edition> byLanguage = new LinkedHashMap<>();
        for (String language : site.languages()) {
            story.translation(language)
                    .flatMap(translation -> visible(translation, listed))
                    .ifPresent(edition -> byLanguage.put(language, edition));
        }
        Map<String, Set<String>> shownIn = site.languages().stream()
                .filter(language -> listed && !byLanguage.isEmpty())
                .collect(Collectors.groupingBy(
                        language -> site.shownIn(language, byLanguage.keySet(), story.originalLanguage()),
                        Collectors.toSet()));
        List<PublishedEdition> editions = new ArrayList<>();
        byLanguage.forEach((language, edition) -> editions.add(edition(
                story, language, edition, List.copyOf(byLanguage.keySet()), shownIn.getOrDefault(language, Set.of()))));
        return editions;
    }

    private static Optional<Edition> visible(Translation translation, boolean listed) {
        return listed ? translation.live() : translation.withdrawn();
    }

    private PublishedEdition edition(
            Story story, String language, Edition edition, List<String> languages, Set<String> shownIn) {
        StoryText text = edition.current().text();
        Locale locale = Locale.forLanguageTag(language);
        RenderedText rendered = rendered(story, text, locale);
        return new PublishedEdition(
                story.id().toString(),
                story.slug().text(),
                language,
                story.originalLanguage(),
                text.title(),
                text.summary(),
                text.translator(),
                rendered.html().html(),
                rendered.plainText(),
                ReadingTime.minutes(rendered, locale),
                rendered.citations(),
                story.facts(),
                edition.publishedAt()
                        .orElseThrow(() -> new IllegalStateException(edition.state() + " without a time: "
                                + EditionState.PUBLISHED + " editions carry the time at which they became so")),
                languages,
                shownIn,
                Currency.of(edition));
    }

    private RenderedText rendered(Story story, StoryText text, Locale locale) {
        try {
            return markdown.render(
                    text.body(),
                    locale,
                    story.facts().evidence().stream().map(Evidence::id).collect(Collectors.toSet()));
        } catch (TextTooComplex e) {
            // Texts are checked before they are saved; should the bounds have become narrower since, readers get the
            // words.
            LOG.log(Level.WARNING, "{0} in {1} is shown without its markup: {2}", story.slug(), locale, e.getMessage());
            return RenderedText.plain(text.body());
        }
    }
}
