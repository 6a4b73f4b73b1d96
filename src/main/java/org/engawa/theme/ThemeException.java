package org.engawa.theme;

import org.jspecify.annotations.Nullable;

/** A theme cannot be used; its message is the sentence of its problem. */
public final class ThemeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient ThemeProblem problem;

    ThemeException(ThemeProblem problem) {
        this(problem, null);
    }

    ThemeException(ThemeProblem problem, @Nullable Throwable cause) {
        super(problem.sentence(), cause);
        this.problem = problem;
    }

    static ThemeException of(String file, int line, String what, String remedy) {
        return new ThemeException(new ThemeProblem(file, line, what, remedy));
    }

    /** What is wrong and where. */
    public ThemeProblem problem() {
        return problem;
    }
}
