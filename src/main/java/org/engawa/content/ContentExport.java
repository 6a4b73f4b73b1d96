package org.engawa.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.engawa.media.PictureStore;
import org.engawa.publication.Settings;
import org.engawa.source.MarkdownFile;
import org.engawa.source.YamlWriter;
import org.engawa.story.PictureFacts;
import org.engawa.story.Stories;
import org.engawa.story.Story;
import org.engawa.story.StoryText;

/** Writes everything as a bundle that {@link ContentImport} takes back without loss: the newest text of each language. */
@ApplicationScoped
public class ContentExport {
    @Inject
    private Stories stories;

    @Inject
    private Settings settings;

    @Inject
    private PictureStore pictures;

    /**
     * Writes a bundle.
     *
     * @param root folder that does not exist yet or is empty
     * @return how many stories were written
     * @throws IOException when the folder has something in it or can't be written; the message is a sentence
     */
    @Transactional(rollbackOn = IOException.class)
    public int run(Path root) throws IOException {
        Files.createDirectories(root);
        try (var entries = Files.list(root)) {
            if (entries.findAny().isPresent()) {
                throw new IOException(root + " is not empty; name a folder that does not exist yet");
            }
        }
        for (Map.Entry<String, String> file :
                SettingsWriter.files(settings.current()).entrySet()) {
            write(root.resolve(file.getKey()), file.getValue());
        }
        int count = 0;
        for (UUID id : stories.ids()) {
            Story story = stories.byId(id).orElseThrow();
            story(root.resolve("stories").resolve(story.slug().text()), story);
            count++;
        }
        return count;
    }

    private void story(Path folder, Story story) throws IOException {
        write(
                folder.resolve("story.yaml"),
                YamlWriter.write(StoryWriter.story(story.originalLanguage(), story.facts())));
        for (var translation : story.translations()) {
            StoryText text = translation.latest().orElseThrow().current().text();
            write(
                    folder.resolve(translation.language() + ".md"),
                    MarkdownFile.write(
                            StoryWriter.frontMatter(
                                    text, translation.withdrawnAlone().orElse(null)),
                            text.body()));
        }
        for (PictureFacts picture : story.facts().pictures()) {
            Files.copy(pictures.path(picture.key()), folder.resolve(picture.file()));
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
