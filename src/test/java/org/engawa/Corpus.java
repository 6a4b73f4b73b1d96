package org.engawa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Test cases from public suites, one JSON object a line. They are not part of the project: tests skip where they are absent. */
public final class Corpus {

    private static final Path FOLDER = Path.of("..", "shared", "corpora");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Corpus() {}

    /** Whether the file is here. */
    public static boolean has(String name) {
        return Files.isRegularFile(FOLDER.resolve(name));
    }

    /** All cases of a file; the calling test is skipped if there is no such file. */
    public static List<JsonNode> cases(String name) {
        Assumptions.assumeTrue(has(name), () -> "no test cases: " + FOLDER.resolve(name) + " is absent");
        try {
            return Files.readAllLines(FOLDER.resolve(name)).stream()
                    .filter(line -> !line.isBlank())
                    .map(Corpus::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
