package org.engawa.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A theme cannot be used; its message is the sentence of its first problem, and how many more there are. */
public final class ThemeException extends RuntimeException {
    private static final long serialVersionUID = 2;

    private final transient List<ThemeProblem> problems;

    ThemeException(ThemeProblem problem) {
        this(problem, null);
    }

    ThemeException(ThemeProblem problem, @Nullable Throwable cause) {
        super(problem.sentence(), cause);
        this.problems = List.of(problem);
    }

    /** With at least one problem. */
    ThemeException(List<ThemeProblem> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    static ThemeException of(String file, int line, String what, String remedy) {
        return new ThemeException(new ThemeProblem(file, line, what, remedy));
    }

    /** What is wrong and where: the first of them. */
    public ThemeProblem problem() {
        return problems.get(0);
    }

    /** All that is wrong, as far as it can be told before the first of it is mended. */
    public List<ThemeProblem> problems() {
        return problems;
    }

    private static String message(List<ThemeProblem> problems) {
        String first = problems.get(0).sentence();
        return problems.size() == 1
                ? first
                : first + " And " + (problems.size() - 1) + " more: `engawa theme check` tells them all.";
    }
}
