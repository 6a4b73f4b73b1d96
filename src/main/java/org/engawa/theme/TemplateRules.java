package org.engawa.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a template keeps to: no words, for readers of eight languages; nothing that the site's security policy or privacy forbids. */
final class TemplateRules {
    private static final Pattern EXPRESSIONS = Pattern.compile("\\{\\{.*?}}|\\{%.*?%}|\\{#.*?#}", Pattern.DOTALL);
    private static final Pattern REMARKS = Pattern.compile("\\{#.*?#}", Pattern.DOTALL);
    private static final Pattern TAGS = Pattern.compile("<[^>]*>", Pattern.DOTALL);
    private static final Pattern WORDS = Pattern.compile("\\p{L}[^<\\n]*");
    private static final Pattern SPOKEN =
            Pattern.compile("\\s(title|alt|aria-label|placeholder)\\s*=\\s*\"[^\"]*\\p{L}[^\"]*\"");
    /** The one script: a file of the theme, which every page does without. */
    private static final Pattern SEARCH_BOX =
            Pattern.compile(Pattern.quote("<script defer src=\"{{ asset('search.js') }}\"></script>"));

    private static final Pattern STYLE = Pattern.compile("<style\\b|\\sstyle\\s*=");
    private static final Pattern SCRIPT = Pattern.compile("<script\\b|\\son[a-z]+\\s*=");
    private static final Pattern ADDRESS = Pattern.compile("https?://|[\"']//[\\w-]");
    private static final Pattern IMAGE = Pattern.compile("<img\\b[^>]*>", Pattern.DOTALL);

    private TemplateRules() {}

    static List<ThemeProblem> problems(ThemeFile file) {
        Passage written = new Passage(file).without(REMARKS).without(SEARCH_BOX);
        Passage bare = written.without(EXPRESSIONS);
        List<ThemeProblem> problems = new ArrayList<>();
        problems.addAll(bare.without(TAGS).each(WORDS, TemplateRules::words));
        problems.addAll(bare.each(SPOKEN, TemplateRules::words));
        problems.addAll(bare.each(
                STYLE,
                (place, line, found) -> new ThemeProblem(
                        place,
                        line,
                        "Style stands in the page; browsers are told to ignore it.",
                        "Give the element a class, and that class a rule in assets/site.css.")));
        problems.addAll(bare.each(
                SCRIPT,
                (place, line, found) -> new ThemeProblem(
                        place,
                        line,
                        "A script stands in the page; browsers are told to ignore it.",
                        "Do without, as every page must work without scripts.")));
        problems.addAll(
                written.each(
                        ADDRESS,
                        (place, line, found) -> new ThemeProblem(
                                place,
                                line,
                                "This is an address of another server.",
                                "Put the file into assets/ and write {{ asset('…') }}; links to others come from the content.")));
        problems.addAll(bare.each(
                IMAGE,
                (place, line, found) -> new ThemeProblem(
                        place, line, "The picture has no " + missing(found) + ".", "Give it alt, width and height.")));
        problems.removeIf(problem -> problem.what().equals("The picture has no ."));
        return problems;
    }

    private static ThemeProblem words(String place, int line, MatchResult found) {
        return new ThemeProblem(
                place,
                line,
                "Words stand in the template: “" + found.group().strip() + "”.",
                "Put them into messages/<language>.properties, and their name here: {{ t('…') }}.");
    }

    private static String missing(MatchResult image) {
        return String.join(
                ", ",
                List.of("alt", "width", "height").stream()
                        .filter(name -> !image.group().contains(" " + name + "="))
                        .toList());
    }
}
