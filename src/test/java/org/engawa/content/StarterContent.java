package org.engawa.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engawa.catalogue.Catalogue;
import org.engawa.catalogue.Catalogues;
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
import org.engawa.story.Slug;
import org.engawa.story.Story;
import org.engawa.story.StoryText;
import org.engawa.workflow.StoryDraft;

/** The content that ships with the program, as a catalogue without a database. */
public final class StarterContent {
    private static final Path ROOT = Path.of("content");

    private StarterContent() {}

    /** All of it, public. */
    public static Catalogue catalogue(Path data) {
        Problems problems = new Problems();
        SiteSettings settings = new SettingsReader(new BundleFiles(ROOT, problems)).read();
        List<PublishedStory> stories = slugs().stream()
                .flatMap(slug -> new StoryReader(PictureStore.in(data)).read(ROOT, slug, problems).draft().stream())
                .map(draft -> published(draft, settings))
                .toList();
        return Catalogues.of(settings, stories);
    }

    private static List<String> slugs() {
        try (Stream<Path> folders = Files.list(ROOT.resolve("stories"))) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PublishedStory published(StoryDraft draft, SiteSettings settings) {
        String id = Story.idOf(new Slug(draft.slug().text())).toString();
        List<String> languages = settings.site().languages().stream()
                .filter(draft.texts()::containsKey)
                .toList();
        List<PublishedEdition> editions = new ArrayList<>();
        for (String language : languages) {
            editions.add(edition(id, draft, language, languages, settings));
        }
        return new PublishedStory(
                id, editions, null, new Change(1, draft.facts().published()));
    }

    private static PublishedEdition edition(
            String id, StoryDraft draft, String language, List<String> languages, SiteSettings settings) {
        Set<String> sources =
                draft.facts().evidence().stream().map(Evidence::id).collect(Collectors.toSet());
        StoryText text = draft.texts().get(language);
        Locale locale = Locale.forLanguageTag(language);
        RenderedText rendered = new MarkdownRenderer().render(text.body(), locale, sources);
        OffsetDateTime published = draft.facts().published();
        Set<String> shownIn = settings.site().languages().stream()
                .filter(reader -> settings.site()
                        .shownIn(reader, Set.copyOf(languages), draft.originalLanguage())
                        .equals(language))
                .collect(Collectors.toSet());
        return new PublishedEdition(
                id,
                draft.slug().text(),
                language,
                draft.originalLanguage(),
                text.title(),
                text.summary(),
                text.translator(),
                rendered.html().html(),
                rendered.plainText(),
                ReadingTime.minutes(rendered, locale),
                rendered.citations(),
                draft.facts(),
                published,
                languages,
                shownIn);
    }
}
