package org.engawa.content;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.engawa.source.Fields;
import org.engawa.source.MarkdownFile;
import org.engawa.source.Problem;
import org.engawa.source.Problems;
import org.engawa.source.YamlReader;

/** The files of a bundle, read as UTF-8; what can't be read is a problem. */
final class BundleFiles {
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
        return text(name).map(text -> YamlReader.read(name, text, problems)).orElseGet(() -> Fields.unread(name));
    }

    /** A Markdown file; empty, with a problem, when it can't be read. */
    Optional<MarkdownFile> markdown(String name) {
        return text(name).map(text -> MarkdownFile.read(name, text, problems));
    }

    private Optional<String> text(String name) {
        try {
            return Optional.of(Files.readString(root.resolve(name)));
        } catch (NoSuchFileException e) {
            problem(name, "the file is missing", "create it");
        } catch (CharacterCodingException e) {
            problem(name, "the file is not UTF-8 text", "save it with the encoding UTF-8");
        } catch (IOException e) {
            problem(name, "the file can't be read (" + e.getMessage() + ")", "look at its permissions");
        }
        return Optional.empty();
    }

    private void problem(String name, String what, String remedy) {
        problems.add(new Problem(name, 0, "", what, remedy));
    }
}
