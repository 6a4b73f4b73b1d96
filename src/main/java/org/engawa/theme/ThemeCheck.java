package org.engawa.theme;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engawa.theme.view.LanguageView;
import org.engawa.theme.view.Page;

/** Tries a theme before readers see it: every message that templates name, every page full and bare, in every language. */
final class ThemeCheck {
    private static final Pattern MESSAGE = Pattern.compile("\\bt\\(\\s*'([\\w.-]+)'\\s*[,)]");

    private final Theme theme;
    private final Set<ThemeProblem> problems = new LinkedHashSet<>();

    ThemeCheck(Theme theme) {
        this.theme = theme;
    }

    /** Tries everything, and throws if anything is wrong. */
    void run() {
        theme.templates().all().forEach(this::requireMessages);
        for (LanguageView language : theme.languages()) {
            // What is wrong with a page in one language is so in all.
            if (problems.isEmpty()) {
                new SamplePages(language, true).all().forEach(this::requireRendered);
                new SamplePages(language, false).all().forEach(this::requireRendered);
            }
        }
        problems.addAll(theme.missing().all());
        if (!problems.isEmpty()) {
            throw new ThemeException(List.copyOf(problems));
        }
    }

    private void requireRendered(Page page) {
        try {
            if (theme.render(page).isBlank()) {
                problems.add(new ThemeProblem(
                        theme.templates().place(page.template()),
                        0,
                        "The page is empty.",
                        "Extend 'base' and fill its blocks."));
            }
        } catch (ThemeException e) {
            problems.addAll(e.problems());
        }
    }

    private void requireMessages(String template, String text) {
        Matcher names = MESSAGE.matcher(text);
        while (names.find()) {
            for (LanguageView language : theme.languages()) {
                Messages messages = theme.messages(Locale.forLanguageTag(language.tag()));
                if (!messages.keys().contains(names.group(1))) {
                    int line = (int) text.substring(0, names.start()).lines().count();
                    theme.missing().add(language.tag(), names.group(1), template, line);
                }
            }
        }
    }
}
