package org.engawa.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.engawa.testing.SiteProcess;

/** What only the operator can tell: under which address a story will be public. */
final class Addresses {
    private Addresses() {}

    /** The slug of the story whose title begins so. */
    static String slug(SiteProcess site, String beginning) throws IOException {
        Path folder = Files.createTempDirectory("export");
        site.operate("export", folder.resolve("all").toString());
        try (Stream<Path> stories = Files.list(folder.resolve("all/stories"))) {
            return stories.map(story -> story.getFileName().toString())
                    .filter(name -> name.startsWith(beginning))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
