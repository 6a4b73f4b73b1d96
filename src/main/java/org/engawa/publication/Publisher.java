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
import org.engawa.story.StoryFacts;
import org.engawa.story.StoryText;
import org.engawa.story.Translation;
import org.engawa.story.Withdrawal;
import org.jspecify.annotations.Nullable;

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
     * What readers may see of some stories now, in the order in which they are named; they are read together.
     *
     * @param changes the last entry of the log about each
     * @param site decides the order of languages and which edition a reader of another language is shown
     */
    @Transactional
    public List<PublishedStory> publish(Map<UUID, Change> changes, Site site) {
        Map<UUID, Story> found =
                stories.toLookAt(changes.keySet()).stream().collect(Collectors.toMap(Story::id, story -> story));
        return changes.entrySet().stream()
                .map(entry -> publish(entry.getKey(), found.get(entry.getKey()), entry.getValue(), site))
                .toList();
    }

    private PublishedStory publish(UUID id, @Nullable Story story, Change change, Site site) {
        return story == null
                ? new PublishedStory(id.toString(), List.of(), List.of(), change)
                : publish(story, change, site);
    }

    private PublishedStory publish(Story story, Change change, Site site) {
        Withdrawal withdrawal = story.facts().withdrawal();
        String id = story.id().toString();
        if (withdrawal != null && isGone(withdrawal)) {
            return new PublishedStory(id, List.of(), withdrawn(story, withdrawal), change);
        }
        List<PublishedEdition> editions = editions(story, site);
        return new PublishedStory(id, editions, withdrawnAlone(story, editions), change);
    }

    private static boolean isGone(Withdrawal withdrawal) {
        return withdrawal.manner() != Withdrawal.Manner.NO_LONGER_CURRENT;
    }

    private static List<WithdrawnStory> withdrawn(Story story, Withdrawal withdrawal) {
        List<String> languages = story.translations().stream()
                .filter(translation -> translation.withdrawn().isPresent())
                .map(Translation::language)
                .toList();
        // What never was public is not even known to have been withdrawn.
        return languages.isEmpty()
                ? List.of()
                : List.of(new WithdrawnStory(story.id().toString(), story.slug().text(), languages, withdrawal));
    }

    private static List<WithdrawnStory> withdrawnAlone(Story story, List<PublishedEdition> editions) {
        List<String> staying = editions.stream()
                .filter(edition -> story.translation(edition.language())
                        .flatMap(Translation::withdrawnAlone)
                        .isEmpty())
                .map(PublishedEdition::language)
                .toList();
        return story.translations().stream()
                .flatMap(translation -> translation.withdrawnAlone().filter(Publisher::isGone).stream()
                        .map(withdrawal -> new WithdrawnStory(
                                story.id().toString(),
                                story.slug().text(),
                                List.of(translation.language()),
                                staying,
                                withdrawal)))
                .toList();
    }

    /** Those that stand in all languages, and those that were withdrawn alone and whose pages stay. */
    private List<PublishedEdition> editions(Story story, Site site) {
        boolean listed = story.facts().withdrawal() == null;
        Map<String, Edition> standing = new LinkedHashMap<>();
        Map<String, Translation> aside = new LinkedHashMap<>();
        for (String language : site.languages()) {
            story.translation(language).ifPresent(translation -> {
                if (translation.withdrawnAlone().isEmpty()) {
                    (listed ? translation.live() : translation.withdrawn())
                            .ifPresent(edition -> standing.put(language, edition));
                } else if (!isGone(translation.withdrawnAlone().orElseThrow())) {
                    aside.put(language, translation);
                }
            });
        }
        Map<String, Set<String>> shownIn = site.languages().stream()
                .filter(language -> listed && !standing.isEmpty())
                .collect(Collectors.groupingBy(
                        language -> site.shownIn(language, standing.keySet(), story.originalLanguage()),
                        Collectors.toSet()));
        StoryFacts facts = told(story);
        List<String> languages = List.copyOf(standing.keySet());
        List<PublishedEdition> editions = new ArrayList<>();
        standing.forEach((language, edition) ->
                editions.add(edition(story, facts, edition, languages, shownIn.getOrDefault(language, Set.of()))));
        aside.forEach((language, translation) -> translation
                .withdrawn()
                .ifPresent(edition -> editions.add(edition(
                        story,
                        facts.withdrawn(translation.withdrawnAlone().orElseThrow()),
                        edition,
                        with(language, languages, site),
                        Set.of()))));
        return editions;
    }

    /** The facts without what was said of pictures in languages that were taken back: it went with their texts. */
    private static StoryFacts told(Story story) {
        return story.facts()
                .silentIn(story.translations().stream()
                        .filter(translation -> translation
                                .withdrawnAlone()
                                .filter(Publisher::isGone)
                                .isPresent())
                        .map(Translation::language)
                        .collect(Collectors.toSet()));
    }

    private static List<String> with(String language, List<String> others, Site site) {
        return site.languages().stream()
                .filter(one -> one.equals(language) || others.contains(one))
                .toList();
    }

    private PublishedEdition edition(
            Story story, StoryFacts facts, Edition edition, List<String> languages, Set<String> shownIn) {
        String language = edition.translation().language();
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
                facts,
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
