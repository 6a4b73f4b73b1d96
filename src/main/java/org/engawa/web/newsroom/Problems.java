package org.engawa.web.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must be put right in the form that was sent, told at the top of the page and beside each field in the same words. */
@Named
@RequestScoped
public class Problems {
    /** The id of the page's own part, for what is wrong with no field of it. */
    public static final String PAGE = "main";

    @Inject
    private Words words;

    private final List<Problem> found = new ArrayList<>();

    /** Notes a problem of a field; the first of each field counts. */
    public void add(String field, String key, @Nullable Object... arguments) {
        if (of(field) == null) {
            found.add(new Problem(field, words.say(key, arguments)));
        }
    }

    /** Notes a problem of a field in words that were found already; a field may have several. */
    public void note(String field, String text) {
        Problem problem = new Problem(field, text);
        if (!found.contains(problem)) {
            found.add(problem);
        }
    }

    /** Notes as a problem that a field is empty, which has words under `missing.` and its id. */
    public void want(String field, String value) {
        if (value.isBlank()) {
            add(field, "missing." + field);
        }
    }

    /** In the order in which they were found. */
    public List<Problem> getAll() {
        return List.copyOf(found);
    }

    /** What stands above them: how many places want another look, or that nothing was done, where it is not for a field. */
    public String getHeading() {
        return found.stream().allMatch(problem -> problem.field().equals(PAGE))
                ? words.say("frame.undone")
                : words.say("frame.problems", found.size());
    }

    /** Whether there is none. */
    public boolean isNone() {
        return found.isEmpty();
    }

    /** What is wrong with a field; null when nothing is. */
    public @Nullable String of(String field) {
        return found.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::text)
                .findFirst()
                .orElse(null);
    }

    /** The ids of everything that describes a field besides its label: its hint and what is wrong with it; null for nothing. */
    public @Nullable String describing(String field) {
        String hint = words.has("hint." + field) ? field + "-hint" : "";
        String problem = of(field) == null ? "" : field + "-problem";
        String both = (hint + " " + problem).strip();
        return both.isEmpty() ? null : both;
    }
}
