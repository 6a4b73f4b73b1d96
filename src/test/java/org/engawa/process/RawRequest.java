package org.engawa.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request as no browser sends it, from `raw-requests.jsonl`. Its characters are bytes; `{inside}` stands for another whole request, which
 * asks for `/robots.txt` and is never to be answered, and `{1000 a}` for a thousand letters.
 *
 * @param proxy what nginx makes of it: `refused`, read and answered `once`, `either`, or `twice`, for it is two requests
 * @param server the same for the server itself; `none` where it is not asked
 */
record RawRequest(String name, String proxy, String server, String bytes) {
    private static final Path FILE = Path.of("src/test/resources/org/engawa/process/raw-requests.jsonl");
    private static final String INSIDE = "GET /robots.txt HTTP/1.1\r\nHost: localhost\r\n\r\n";
    private static final Pattern REPEATED = Pattern.compile("\\{([0-9]+) ([^}]*)}");
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<RawRequest> all() throws IOException {
        return Files.readAllLines(FILE).stream().map(RawRequest::of).toList();
    }

    private static RawRequest of(String line) {
        try {
            JsonNode one = JSON.readTree(line);
            return new RawRequest(
                    one.path("kind").asText() + ": " + one.path("name").asText(),
                    one.path("proxy").asText(),
                    one.path("server").asText(),
                    written(one.path("raw").asText()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with all that it stands for. */
    static String written(String text) {
        return REPEATED.matcher(text.replace("{inside}", INSIDE))
                .replaceAll(one -> Matcher.quoteReplacement(one.group(2).repeat(Integer.parseInt(one.group(1)))));
    }
}
