package org.engawa.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engawa.markdown.MarkdownRenderer;
import org.engawa.source.Fields;
import org.engawa.source.MarkdownFile;
import org.engawa.source.Problem;
import org.engawa.source.Problems;
import org.engawa.source.YamlReader;

/** The files of a bundle, read as UTF-8; what can't be read is a problem. */
final class BundleFiles {
    /** More than the longest front matter and the longest text take in any script. */
    private static final int MOST_TEXT_BYTES = 2_000_000;

    /** More than the characters that {@link YamlReader} takes, in any script. */
    private static final int MOST_YAML_BYTES = 4_000_000;

    private final Path root;
    private final Problems problems;

    BundleFiles(Path root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    Problems problems() {
        return problems;
    }

    /** The fields of a YAML file. */
    Fields yaml(String name) {
        return text(name, MOST_YAML_BYTES, "split the file")
                .map(text -> YamlReader.read(name, text, problems))
                .orElseGet(() -> Fields.unread(name));
    }

    /** A Markdown file; empty, with a problem, when it can't be read. */
    Optional<MarkdownFile> markdown(String name) {
        return text(
                        name,
                        MOST_TEXT_BYTES,
                        "divide the text into several stories; a text has up to " + MarkdownRenderer.LONGEST
                                + " characters")
                .map(text -> MarkdownFile.read(name, text, problems));
    }

    /** The names in a folder; none, with a problem, when it can't be read. */
    List<String> names(String folder) {
        try (Stream<Path> files = Files.list(root.resolve(folder))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            problem(folder, "the folder can't be read", "look at its permissions");
            return List.of();
        }
    }

    /** The folders in a folder that are not hidden; none when it is missing. */
    Set<String> folders(String folder) {
        if (!Files.isDirectory(root.resolve(folder))) {
            return Set.of();
        }
        return names(folder).stream()
                .filter(name -> !name.startsWith(".")
                        && Files.isDirectory(root.resolve(folder).resolve(name)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<String> text(String name, int mostBytes, String remedy) {
        Path file = root.resolve(name);
        try {
            BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
            // A pipe would be waited for without end.
            if (!about.isRegularFile()) {
                problem(name, "this is no file", "put a file there");
                return Optional.empty();
            }
            // Before anything of it is read: it would be held in memory several times.
            if (about.size() > mostBytes) {
                problem(name, "the file is larger than " + mostBytes / 1_000_000 + " MB", remedy);
                return Optional.empty();
            }
            return decoded(name, Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            problem(name, "the file is missing", "create it");
        } catch (IOException e) {
            problem(name, "the file can't be read (" + e.getMessage() + ")", "look at its permissions");
        }
        return Optional.empty();
    }

    private Optional<String> decoded(String name, byte[] bytes) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isUnderflow()) {
            return Optional.of(text.toString());
        }
        int line = 1 + (int) text.chars().filter(character -> character == '\n').count();
        problems.add(new Problem(name, line, "", "the file is not UTF-8 text", "save it with the encoding UTF-8"));
        return Optional.empty();
    }

    private void problem(String name, String what, String remedy) {
        problems.add(new Problem(name, 0, "", what, remedy));
    }
}
