package org.engawa.theme;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Messages that templates asked for in vain. While a theme is checked the first one refuses it; while it serves readers, a missing
 * word must not cost them the page, so each is logged once.
 */
final class MissingWords {
    private static final Logger LOG = System.getLogger(MissingWords.class.getName());

    private final Map<String, ThemeProblem> problems = new ConcurrentHashMap<>();
    private volatile boolean serving;

    void add(String language, String key, String template, int line) {
        ThemeProblem problem = new ThemeProblem(
                "templates/" + template + ".html",
                line,
                "The message " + key + " does not exist in " + language + ".",
                "Add it to messages/" + language + ".properties or correct the name.");
        if (problems.putIfAbsent(language + " " + key, problem) == null && serving) {
            LOG.log(Level.WARNING, problem.sentence());
        }
    }

    Optional<ThemeProblem> first() {
        return problems.values().stream().findFirst();
    }

    void startServing() {
        serving = true;
    }
}
