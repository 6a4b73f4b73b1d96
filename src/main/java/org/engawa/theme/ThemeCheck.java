package org.engawa.theme;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engawa.theme.view.LanguageView;
import org.engawa.theme.view.Page;

/** Tries a theme before readers see it: every message that templates name, every page full and bare, in every language. */
final class ThemeCheck {
    private static final Pattern MESSAGE = Pattern.compile("\\bt\\(\\s*'([\\w.-]+)'\\s*[,)]");

    private final Theme theme;

    ThemeCheck(Theme theme) {
        this.theme = theme;
    }

    void run() {
        theme.templates().all().forEach(this::requireMessages);
        for (LanguageView language : theme.languages()) {
            new SamplePages(language, true).all().forEach(this::requireRendered);
            new SamplePages(language, false).all().forEach(this::requireRendered);
        }
        theme.missing().first().ifPresent(problem -> {
            throw new ThemeException(problem);
        });
    }

    private void requireRendered(Page page) {
        String html = theme.render(page);
        if (html.isBlank()) {
            throw ThemeException.of(
                    "templates/" + page.template() + ".html",
                    0,
                    "The page is empty.",
                    "Extend 'base' and fill its blocks.");
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
