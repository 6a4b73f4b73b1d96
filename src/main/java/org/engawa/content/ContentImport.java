package org.engawa.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.engawa.database.ReadOnly;
import org.engawa.media.PictureStore;
import org.engawa.publication.Settings;
import org.engawa.publication.SiteSettings;
import org.engawa.source.Problem;
import org.engawa.source.Problems;

/**
 * Takes a bundle of files in. Good stories are published; a bad one is reported and stays as it was, and hinders no
 * other. What has not changed since it was last taken in costs a hash.
 */
@ApplicationScoped
public class ContentImport {
    @Inject
    private Imports imports;

    @Inject
    private PictureStore pictures;

    @Inject
    private ReadOnly readOnly;

    /**
     * Imports a bundle.
     *
     * @param root folder with `site.yaml`, `missions.yaml`, `vocabulary/` and `stories/`
     * @throws org.engawa.database.SavingStopped in read-only mode
     */
    public synchronized ImportReport run(Path root) {
        // Pictures are kept before the story that names them is.
        readOnly.demandOff();
        Problems problems = new Problems();
        if (!Files.isRegularFile(root.resolve("site.yaml"))) {
            problems.add(new Problem(
                    root + "/site.yaml",
                    0,
                    "",
                    "the file is missing, so this is no bundle",
                    "name the folder that holds it"));
            return new ImportReport(List.of(), 0, false, problems.list(), List.of());
        }
        List<String> notes = new ArrayList<>();
        boolean settingsChanged = settings(root, problems, notes);
        return stories(root, problems, notes, settingsChanged);
    }

    private boolean settings(Path root, Problems problems, List<String> notes) {
        try {
            String hash = FolderHash.of(root, path -> !path.startsWith("stories"));
            if (imports.hash("site").filter(hash::equals).isPresent()) {
                return false;
            }
            int before = problems.list().size();
            SiteSettings settings = new SettingsReader(new BundleFiles(root, problems)).read();
            if (problems.list().size() > before) {
                return false;
            }
            Settings.Replaced replaced = imports.take(settings, hash);
            replaced.kept()
                    .forEach(entry -> notes.add("vocabulary/" + entry.list().word() + ".yaml: " + entry.key()
                            + " was edited in the newsroom since; the file was not taken. Export the"
                            + " site to bring the file up to date."));
            return replaced.changed();
        } catch (IOException e) {
            problems.add(unreadable(root.toString(), e));
            return false;
        }
    }

    private ImportReport stories(Path root, Problems problems, List<String> notes, boolean settingsChanged) {
        List<String> changed = new ArrayList<>();
        int unchanged = 0;
        Set<String> folders = folders(root, problems);
        Set<String> known = new TreeSet<>(imports.slugs());
        imports.missing(folders)
                .forEach(slug -> notes.add("stories/" + slug
                        + ": published, but its folder is gone; it stays. To take it back, put the"
                        + " folder back with `withdrawn` in story.yaml."));
        known.addAll(folders);
        Map<String, String> hashes = imports.hashes();
        DraftCheck check = new DraftCheck(imports.settings(), known);
        for (String slug : folders) {
            try {
                String hash = FolderHash.of(root.resolve("stories").resolve(slug), path -> true);
                boolean same = hash.equals(hashes.get("stories/" + slug));
                int before = problems.list().size();
                if (!same && story(root, slug, hash, check, problems, notes)) {
                    changed.add(slug);
                } else if (problems.list().size() == before) {
                    unchanged++;
                }
            } catch (IOException e) {
                problems.add(unreadable("stories/" + slug, e));
            }
        }
        return new ImportReport(changed, unchanged, settingsChanged, problems.list(), notes);
    }

    private boolean story(
            Path root, String slug, String hash, DraftCheck check, Problems problems, List<String> notes) {
        Problems own = new Problems();
        StoryReader.Reading reading = new StoryReader(pictures).read(root, slug, own);
        reading.draft().ifPresent(draft -> check.check(draft, reading, own));
        own.list().forEach(problems::add);
        if (!own.isEmpty() || reading.draft().isEmpty()) {
            return false;
        }
        Imports.Taken taken = imports.take(reading.draft().get(), hash);
        taken.kept()
                .forEach(part -> notes.add("stories/" + slug + ": " + part
                        + " was edited in the newsroom since; the file was not taken. Export the story"
                        + " to bring the file up to date."));
        taken.withoutFile()
                .forEach(language -> notes.add("stories/" + slug + "/" + language
                        + ".md is gone, but the text is published; it stays. Put the file back, or"
                        + " withdraw the story."));
        return taken.changed();
    }

    private static Set<String> folders(Path root, Problems problems) {
        Path stories = root.resolve("stories");
        if (!Files.isDirectory(stories)) {
            return Set.of();
        }
        try (Stream<Path> entries = Files.list(stories)) {
            Set<String> folders = new TreeSet<>();
            entries.filter(ContentImport::isStory)
                    .map(entry -> String.valueOf(entry.getFileName()))
                    .forEach(folders::add);
            return folders;
        } catch (IOException e) {
            problems.add(unreadable("stories", e));
            return Set.of();
        }
    }

    /** Also where it can't be read, or leads nowhere: else nobody would be told. */
    private static boolean isStory(Path entry) {
        return Files.isDirectory(entry)
                ? !Files.notExists(entry.resolve("story.yaml"), LinkOption.NOFOLLOW_LINKS)
                : Files.isSymbolicLink(entry) && !Files.exists(entry);
    }

    private static Problem unreadable(String file, IOException e) {
        return new Problem(file, 0, "", "it can't be read (" + e.getMessage() + ")", "look at its permissions");
    }
}
