package org.engawa.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Connection;
import org.jsoup.helper.HttpConnection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The fields and buttons of all screens, so that a form can be sent with those of all others. They are read from the pages as they stand in
 * the sources, so a new form is among them by itself; and what pages show of theirs is added with the value that they gave it.
 */
final class FieldsOfOthers {
    private static final List<Path> SCREENS =
            List.of(Path.of("src/main/webapp/newsroom"), Path.of("src/main/webapp/WEB-INF/newsroom"));
    private static final Pattern NAME = Pattern.compile("\\b(?:id|name)=\"([A-Za-z][A-Za-z0-9-]*)\"");

    /** What no screen offers, and what somebody would try who knows what is kept of a story or a member. */
    private static final Map<String, String> GUESSED = Map.ofEntries(
            Map.entry("state", "public"),
            Map.entry("status", "published"),
            Map.entry("published", "2020-01-01T00:00:00Z"),
            Map.entry("publishedAt", "2020-01-01T00:00:00Z"),
            Map.entry("owner", "00000000-0000-0000-0000-000000000001"),
            Map.entry("author", "Somebody else"),
            Map.entry("mission", "nowhere"),
            Map.entry("role", "administrator:"),
            Map.entry("roles", "administrator"),
            Map.entry("administrator", "true"),
            Map.entry("limited", "false"),
            Map.entry("approved", "true"),
            Map.entry("slug", "taken-over"),
            Map.entry("version", "999"),
            Map.entry("id", "00000000-0000-0000-0000-000000000001"),
            Map.entry("jakarta.faces.partial.ajax", "true"),
            Map.entry("jakarta.faces.partial.execute", "@all"),
            Map.entry("jakarta.faces.source", "save"),
            Map.entry("class.classLoader", "x"));

    private final Map<String, String> values = new TreeMap<>(GUESSED);

    FieldsOfOthers() throws IOException {
        for (Path folder : SCREENS) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    NAME.matcher(Files.readString(file))
                            .results()
                            .forEach(one -> values.putIfAbsent(one.group(1), "on"));
                }
            }
        }
        // Without it nothing is looked at, and with two neither.
        values.remove("seal");
        // A button of the editor's own that it shows again to whoever pressed it.
        values.remove("typeset");
    }

    int size() {
        return values.size();
    }

    /** Learns what a page offers. */
    void learn(Document page) {
        for (Element field : page.select("[name]").select("input, textarea, select, button")) {
            if (!field.val().isEmpty() && !field.attr("name").matches("seal|jakarta.*")) {
                values.put(field.attr("name"), field.val());
            }
        }
    }

    /** All but those that the page has itself. */
    List<Connection.KeyVal> besides(Document page) {
        Set<String> own = Set.copyOf(page.select("[name]").eachAttr("name"));
        return values.entrySet().stream()
                .filter(field -> !own.contains(field.getKey()))
                .map(field -> (Connection.KeyVal) HttpConnection.KeyVal.create(field.getKey(), field.getValue()))
                .toList();
    }
}
