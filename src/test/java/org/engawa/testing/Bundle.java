package org.engawa.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A bundle of content in a folder: settings and vocabulary of the real one, and small stories in English and Japanese whose
 * every sentence names the story and its edition, so that a text made of two editions betrays itself.
 */
public final class Bundle {
    private static final Path REAL = Path.of("content");
    private static final int PARAGRAPHS = 20;

    private final Path root;

    private Bundle(Path root) {
        this.root = root.toAbsolutePath();
    }

    /** A new bundle without stories. */
    public static Bundle in(Path root) {
        Bundle bundle = new Bundle(root);
        try (Stream<Path> files = Files.walk(REAL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path name = REAL.relativize(file);
                if (!name.startsWith("stories")) {
                    bundle.write(name.toString(), Files.readString(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle;
    }

    /** Where it is. */
    public Path root() {
        return root;
    }

    /** Writes an edition of a story that has long been public. */
    public Bundle story(String slug, int edition) {
        return story(slug, edition, "published: 2026-01-01T09:00:00+09:00");
    }

    /** Writes an edition of a story with these lines in its `story.yaml`. */
    public Bundle story(String slug, int edition, String facts) {
        write("stories/" + slug + "/story.yaml", """
                kind: article
                original: en
                mission: engawa-desk
                countries: [JP]
                topics: [space]
                details:
                  author: {en: A writer}
                %s
                """.formatted(facts));
        text(slug, "en", edition);
        text(slug, "ja", edition);
        return this;
    }

    /** Writes an edition of a story in one language. */
    public Bundle text(String slug, String language, int edition) {
        String mark = mark(slug, edition);
        String body = IntStream.rangeClosed(1, PARAGRAPHS)
                .mapToObj(number -> "Paragraph " + number + " of " + mark + " in " + language + ".")
                .collect(Collectors.joining("\n\n"));
        return write(
                "stories/" + slug + "/" + language + ".md",
                "---\ntitle: \"Title of " + mark + "\"\nsummary: \"Summary of " + mark + ".\"\n---\n\n" + body + "\n");
    }

    /** Writes any file of the bundle. */
    public Bundle write(String name, String text) {
        try {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words that every sentence of an edition has. */
    public static String mark(String slug, int edition) {
        return slug + " edition " + edition;
    }

    /**
     * The edition of a story that a text holds.
     *
     * @throws IllegalStateException when it holds none, a part of one, or parts of several
     */
    public static int edition(String slug, String text) {
        List<Integer> named = Pattern.compile(Pattern.quote(slug) + " edition ([0-9]+)")
                .matcher(text)
                .results()
                .map((MatchResult match) -> Integer.valueOf(match.group(1)))
                .toList();
        if (named.size() < PARAGRAPHS + 1 || named.stream().distinct().count() != 1) {
            throw new IllegalStateException("the text of " + slug + " is no whole edition; it names " + named);
        }
        return named.get(0);
    }
}
