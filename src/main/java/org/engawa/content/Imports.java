package org.engawa.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.engawa.publication.Settings;
import org.engawa.publication.SiteSettings;
import org.engawa.story.Origin;
import org.engawa.story.Stories;
import org.engawa.story.Translation;
import org.engawa.workflow.StoryDraft;
import org.engawa.workflow.TakeInStory;

/** The transactions of an import: a story and the note that it was taken in succeed or fail together. */
@ApplicationScoped
class Imports {
    @Inject
    private JpaImportedFiles files;

    @Inject
    private Settings settings;

    @Inject
    private Stories stories;

    @Inject
    private TakeInStory takeInStory;

    /**
     * What became of a story.
     *
     * @param kept parts that were edited in the newsroom and therefore not taken from the files
     * @param withoutFile languages that are published but have no file any more
     */
    record Taken(boolean changed, List<String> kept, List<String> withoutFile) {}

    @Transactional
    Optional<String> hash(String path) {
        return files.hash(path);
    }

    /** What was imported in which state, by path. */
    @Transactional
    Map<String, String> hashes() {
        return files.hashes();
    }

    @Transactional
    SiteSettings settings() {
        return settings.current();
    }

    @Transactional
    Set<String> slugs() {
        return stories.slugs();
    }

    /** Stories that came from folders which are not among these; one that was begun in the newsroom never had any. */
    @Transactional
    Set<String> missing(Set<String> folders) {
        Set<String> missing = new TreeSet<>(stories.slugs(Origin.CONTENT));
        missing.removeAll(folders);
        return missing;
    }

    /** Takes the settings; every story must then be checked against them again. */
    @Transactional
    Settings.Replaced take(SiteSettings next, String hash) {
        Settings.Replaced replaced = settings.replace(next);
        if (replaced.changed()) {
            files.forgetAll();
        }
        // As with stories: what was kept from the newsroom is reported again at every import until the file agrees.
        files.imported("site", replaced.kept().isEmpty() ? hash : "");
        return replaced;
    }

    @Transactional
    Taken take(StoryDraft draft, String hash) {
        TakeInStory.Outcome outcome = takeInStory.takeIn(draft);
        List<String> withoutFile = stories.bySlug(draft.slug()).stream()
                .flatMap(story -> story.translations().stream())
                .filter(translation -> translation.live().isPresent())
                .map(Translation::language)
                .filter(language -> !draft.texts().containsKey(language))
                .toList();
        // What was kept from the newsroom is reported again at every import until the file agrees.
        if (outcome.keptFromNewsroom().isEmpty()) {
            files.imported("stories/" + draft.slug(), hash);
        }
        return new Taken(outcome.changed(), outcome.keptFromNewsroom(), withoutFile);
    }
}
