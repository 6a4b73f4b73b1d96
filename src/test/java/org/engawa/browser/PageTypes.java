package org.engawa.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engawa.story.Kind;

/** One page of every type, in the starter content and two old stories beside it. */
final class PageTypes {
    /** Where a page stands and how it must be answered. */
    record PageType(String name, String path, int status) {
        @Override
        public String toString() {
            return path + " (" + name + ")";
        }
    }

    /** A story that stands at the end of lists, so that no test shows it. */
    private static final String OLD = """
            kind: article
            original: %s
            mission: engawa-desk
            published: 2001-01-01T09:00:00+09:00
            topics: [exchange]
            details:
              author: {en: A writer}
            """;

    private static final List<String> SINGLES = List.of(
            "countries",
            "countries/br",
            "countries/tv",
            "programmes",
            "programmes/satreps",
            "topics",
            "topics/environment",
            "people",
            "people/manabe-syukuro",
            "venues",
            "venues/japan-house-london",
            "about",
            "press",
            "languages",
            "accessibility");

    private PageTypes() {}

    /** Adds what the starter content has no example of: a story in a single language, and one that was taken back. */
    static void addStories(Path content) throws IOException {
        for (String language : List.of("fr", "en")) {
            Path folder = Files.createDirectories(content.resolve("stories/only-" + language));
            Files.writeString(folder.resolve("story.yaml"), OLD.formatted(language));
            Files.writeString(
                    folder.resolve(language + ".md"), "---\ntitle: Une histoire\nsummary: Un récit.\n---\n\nUn mot.\n");
        }
        Path gone = Files.createDirectories(content.resolve("stories/taken-back"));
        Files.writeString(
                gone.resolve("story.yaml"),
                OLD.formatted("en")
                        + "withdrawn: {on: 2026-11-01, manner: in-error, reason: {en: The result did not hold.}}\n");
        for (String language : House.LANGUAGES) {
            Files.writeString(
                    gone.resolve(language + ".md"), "---\ntitle: Gone\nsummary: A story.\n---\n\nSome words.\n");
        }
    }

    /** All types of pages in a language; kinds of stories that it does not have are left out. */
    static List<PageType> in(String language) {
        List<PageType> all = new ArrayList<>();
        String root = "/" + language + "/";
        all.add(new PageType("home", root, 200));
        all.add(new PageType("list", root + "stories", 200));
        all.add(new PageType("second page of a list", root + "stories?page=2", 200));
        all.add(new PageType("list of a kind", root + "exhibits", 200));
        all.add(new PageType("events", root + "events", 200));
        for (Kind kind : Kind.values()) {
            story(kind, language)
                    .ifPresent(slug -> all.add(new PageType(kind.word() + " story", root + "stories/" + slug, 200)));
        }
        all.add(new PageType("republish", root + "stories/satreps/republish", 200));
        for (String single : SINGLES) {
            all.add(new PageType(single.replaceAll("/.*", " single"), root + single, 200));
        }
        all.add(new PageType("search", root + "search?q=SATREPS&kind=result", 200));
        all.add(new PageType("search without results", root + "search?q=qqqqqqqq", 200));
        all.add(new PageType("search refused", root + "search?q=" + "a".repeat(201), 400));
        all.add(new PageType("search without words", root + "search", 200));
        if (language.equals("en")) {
            all.add(new PageType("description of the API", "/api/", 200));
        }
        all.add(new PageType("words alone", root + "stories/satreps?view=text", 200));
        all.add(new PageType("offline", root + "offline", 200));
        all.add(new PageType("missing language", root + "stories/only-" + (language.equals("fr") ? "en" : "fr"), 404));
        all.add(new PageType("not found", root + "no-such-page", 404));
        all.add(new PageType("gone", root + "stories/taken-back", 410));
        return all;
    }

    /** The home page, and the story that all languages have, whole and in words alone. */
    static List<PageType> few(String language) {
        return List.of(
                new PageType("home", "/" + language + "/", 200),
                new PageType("programme story", "/" + language + "/stories/satreps", 200),
                new PageType("words alone", "/" + language + "/stories/satreps?view=text", 200));
    }

    private static Optional<String> story(Kind kind, String language) {
        try (Stream<Path> stories = Files.list(Path.of("content", "stories"))) {
            return stories.filter(story -> Files.exists(story.resolve(language + ".md")))
                    .filter(story -> lines(story.resolve("story.yaml")).contains("kind: " + kind.word()))
                    .map(story -> story.getFileName().toString())
                    .sorted()
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Arrays.asList(Files.readString(file).split("\\R"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
