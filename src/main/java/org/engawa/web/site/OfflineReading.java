package org.engawa.web.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.engawa.json.Json;
import org.engawa.theme.Messages;
import org.engawa.theme.Theme;
import org.engawa.theme.view.OfflinePage;
import org.engawa.web.Answer;
import org.engawa.web.CachedPage;

/**
 * Reading without a network, for browsers that run programs: the program that keeps the pages a reader opened, as public as they
 * are and no longer, and the page it shows instead of one that it has not.
 */
final class OfflineReading {
    /** At the top, since a browser lets a program see to no more than what lies below it. */
    static final String PROGRAM = "/service-worker.js";

    private static final String PAGE = "/offline";
    private static final String SOURCE = source();

    private OfflineReading() {}

    /** Whether a path is that of the page, in one of these languages. */
    static boolean isPage(String path, List<String> languages) {
        return languages.stream().anyMatch(language -> path.equals("/" + language + PAGE));
    }

    /** The language of the page at this path. */
    static String language(String path) {
        return path.substring(1, path.length() - PAGE.length());
    }

    /** The page. */
    static CachedPage page(Draft draft) {
        return Pages.ready(draft, new Outcome.Shown(200, new OfflinePage(new Frames(draft).bare()), ""), View.WHOLE);
    }

    /** The program, with what it says in each language of the site. */
    static CachedPage program(Theme theme, List<String> languages) {
        Map<String, Object> words = new LinkedHashMap<>();
        for (String language : languages) {
            words.put(language, words(theme.messages(Locale.forLanguageTag(language)), language));
        }
        byte[] text = ("const WORDS = " + Json.write(words) + ";\n" + SOURCE).getBytes(StandardCharsets.UTF_8);
        List<Answer.Header> headers = List.of(
                new Answer.Header("Content-Type", "text/javascript; charset=utf-8"),
                // Browsers ask for it again by themselves; nobody else shall give them an old one.
                new Answer.Header("Cache-Control", "no-cache"));
        return CachedPage.of(Answer.of(200, headers, text), Set.of(), null);
    }

    private static Map<String, String> words(Messages messages, String language) {
        return Map.of(
                "note", messages.find("offline.kept", Map.of("date", "{date}")).orElse("{date}"),
                "list", messages.text("offline.list"),
                "formats", messages.find("language.formats", Map.of()).orElse(language));
    }

    private static String source() {
        try (InputStream program = OfflineReading.class.getResourceAsStream("service-worker.js")) {
            if (program == null) {
                throw new IllegalStateException("service-worker.js is not in the archive");
            }
            return new String(program.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
