package org.engawa.content;

import java.util.ArrayList;
import java.util.List;
import org.engawa.source.Problem;

/**
 * What an import did.
 *
 * @param changed slugs of the stories that were new or changed
 * @param unchanged how many stories were as before
 * @param problems why stories, or the settings, stayed as they were
 * @param notes what the operator should know although nothing is wrong
 */
public record ImportReport(
        List<String> changed, int unchanged, boolean settingsChanged, List<Problem> problems, List<String> notes) {
    /** Keeps its own copies of the lists. */
    public ImportReport {
        changed = List.copyOf(changed);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    /** One line for each thing to know, the sum first. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(changed.size() + " stories new or changed, " + unchanged + " as before, " + problems.size()
                + " problems" + (settingsChanged ? "; site, missions, vocabulary or pages changed" : ""));
        problems.forEach(problem -> lines.add(problem.sentence()));
        lines.addAll(notes);
        return List.copyOf(lines);
    }
}
