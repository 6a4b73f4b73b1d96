package org.engawa.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engawa.catalogue.Catalogue;
import org.engawa.catalogue.Catalogues;
import org.engawa.locale.Site;
import org.engawa.markdown.MarkdownRenderer;
import org.engawa.markdown.ReadingTime;
import org.engawa.markdown.RenderedText;
import org.engawa.media.PictureStore;
import org.engawa.publication.Change;
import org.engawa.publication.PublishedEdition;
import org.engawa.publication.PublishedStory;
import org.engawa.publication.SiteSettings;
import org.engawa.source.Problems;
import org.engawa.story.Evidence;
import org.engawa.story.Story;
import org.engawa.story.StoryText;
import org.engawa.workflow.StoryDraft;

/** The content that ships with the program as readers may see it, without a database. */
public record StarterContent(SiteSettings settings, List<PublishedStory> stories) {
    private static final Path CONTENT = Path.of("content");

    /** Reads it. */
    public static StarterContent read(Path data) {
        try {
            Problems problems = new Problems();
            SiteSettings settings = new SettingsReader(new BundleFiles(CONTENT, problems)).read();
            PictureStore pictures = PictureStore.in(data);
            List<PublishedStory> stories = new ArrayList<>();
            try (Stream<Path> folders = Files.list(CONTENT.resolve("stories"))) {
                for (Path folder : folders.sorted().toList()) {
                    new StoryReader(pictures)
                            .read(CONTENT, String.valueOf(folder.getFileName()), problems)
                            .draft()
                            .ifPresent(draft -> stories.add(published(draft, settings.site())));
                }
            }
            return new StarterContent(settings, stories);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A catalogue of all of it. */
    public static Catalogue catalogue(Path data) {
        StarterContent content = read(data);
        return Catalogues.of(content.settings(), content.stories());
    }

    private static PublishedStory published(StoryDraft draft, Site site) {
        List<String> languages =
                site.languages().stream().filter(draft.texts()::containsKey).toList();
        Map<String, Set<String>> shownIn = site.languages().stream()
                .collect(Collectors.groupingBy(
                        language -> site.shownIn(language, Set.copyOf(languages), draft.originalLanguage()),
                        Collectors.toSet()));
        List<PublishedEdition> editions = languages.stream()
                .map(language -> edition(draft, language, languages, shownIn.getOrDefault(language, Set.of())))
                .toList();
        return new PublishedStory(
                Story.idOf(draft.slug()).toString(),
                editions,
                List.of(),
                new Change(1, draft.facts().published()));
    }

    private static PublishedEdition edition(
            StoryDraft draft, String language, List<String> languages, Set<String> shownIn) {
        StoryText text = draft.texts().get(language);
        RenderedText rendered = new MarkdownRenderer()
                .render(
                        text.body(),
                        Locale.forLanguageTag(language),
                        draft.facts().evidence().stream().map(Evidence::id).collect(Collectors.toSet()));
        return new PublishedEdition(
                Story.idOf(draft.slug()).toString(),
                draft.slug().text(),
                language,
                draft.originalLanguage(),
                text.title(),
                text.summary(),
                text.translator(),
                rendered.html().html(),
                rendered.plainText(),
                ReadingTime.minutes(rendered, Locale.forLanguageTag(language)),
                rendered.citations(),
                draft.facts(),
                draft.facts().published(),
                languages,
                shownIn,
                null);
    }
}
