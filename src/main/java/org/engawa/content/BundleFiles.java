package org.engawa.content;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.engawa.source.Fields;
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
        return YamlReader.read(name, text(name), problems);
    }

    /** The text of a file; empty, with a problem, when there is none. */
    String text(String name) {
        try {
            return Files.readString(root.resolve(name));
        } catch (NoSuchFileException e) {
            problem(name, "the file is missing", "create it");
        } catch (CharacterCodingException e) {
            problem(name, "the file is not UTF-8 text", "save it with the encoding UTF-8");
        } catch (IOException e) {
            problem(name, "the file can't be read (" + e.getMessage() + ")", "look at its permissions");
        }
        return "";
    }

    private void problem(String name, String what, String remedy) {
        problems.add(new Problem(name, 0, "", what, remedy));
    }
}
