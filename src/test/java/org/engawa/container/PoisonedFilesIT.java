package org.engawa.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.engawa.catalogue.CatalogueFollower;
import org.engawa.content.ContentImport;
import org.engawa.content.ImportReport;
import org.engawa.publication.PublishedEdition;
import org.engawa.testing.Bundle;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody, or a disk, put where a story should be; some of it would be waited for, or looked for without end. */
@ExtendWith(ArquillianExtension.class)
class PoisonedFilesIT {
    @Inject
    private ContentImport contentImport;

    @Inject
    private CatalogueFollower follower;

    @Test
    void areReportedAndHinderNoOther() throws IOException, InterruptedException {
        Bundle bundle = Bundle.in(Files.createTempDirectory("bundle"));
        List<String> poisoned = List.of("poisoned-bytes", "poisoned-link", "poisoned-pipe");
        poisoned.forEach(slug -> bundle.story(slug, 1));
        bundle.story("unpoisoned", 1);
        assertThat(contentImport.run(bundle.root()).problems()).isEmpty();

        bundle.story("unpoisoned", 2);
        Path stories = bundle.root().resolve("stories");
        Files.write(
                stories.resolve("poisoned-bytes/en.md"),
                "---\ntitle: caf\u00E9\n".getBytes(StandardCharsets.ISO_8859_1));
        Path link = stories.resolve("poisoned-link/story.yaml");
        Files.delete(link);
        Files.createSymbolicLink(link, link);
        Files.createSymbolicLink(stories.resolve("poisoned-nowhere"), stories.resolve("poisoned-nowhere"));
        Path pipe = stories.resolve("poisoned-pipe/en.md");
        Files.delete(pipe);
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        ImportReport report = contentImport.run(bundle.root());
        follower.follow();
        assertThat(report.changed()).containsExactly("unpoisoned");
        assertThat(report.problems())
                .extracting(problem -> problem.file() + ":" + problem.line())
                .containsExactlyInAnyOrder(
                        "stories/poisoned-bytes/en.md:2",
                        "stories/poisoned-link/story.yaml:0",
                        "stories/poisoned-nowhere/:0",
                        "stories/poisoned-nowhere/story.yaml:0",
                        "stories/poisoned-pipe/en.md:0");
        assertThat(report.notes()).noneMatch(note -> note.contains("poisoned") && note.contains("its folder is gone"));
        assertThat(title("unpoisoned")).contains(Bundle.mark("unpoisoned", 2));
        for (String slug : poisoned) {
            assertThat(title(slug)).as("its last good page").contains(Bundle.mark(slug, 1));
        }
    }

    private String title(String slug) {
        return follower.catalogue()
                .edition(slug, "en")
                .map(PublishedEdition::title)
                .orElse("");
    }
}
