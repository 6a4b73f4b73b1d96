package org.engawa.theme;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * Messages that templates asked for in vain. While a theme is checked the first one refuses it; while it serves readers, a missing
 * word must not cost them the page, so each is logged once.
 */
final class MissingWords {
    private static final Logger LOG = System.getLogger(MissingWords.class.getName());

    private final Map<String, ThemeProblem> problems = new ConcurrentHashMap<>();
    private final UnaryOperator<String> place;
    private volatile boolean serving;

    /**
     * Nothing is missing yet.
     *
     * @param place where a template of a name stands
     */
    MissingWords(UnaryOperator<String> place) {
        this.place = place;
    }

    void add(String language, String key, String template, int line) {
        ThemeProblem problem = new ThemeProblem(
                place.apply(template),
                line,
                "The message " + key + " does not exist in " + language + ".",
                "Add it to messages/" + language + ".properties or correct the name.");
        if (problems.putIfAbsent(language + " " + key, problem) == null && serving) {
            LOG.log(Level.WARNING, problem.sentence());
        }
    }

    List<ThemeProblem> all() {
        return problems.values().stream()
                .sorted(Comparator.comparing(ThemeProblem::sentence))
                .toList();
    }

    void startServing() {
        serving = true;
    }
}
