package org.engawa.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a style sheet keeps to: it knows no left and right, fetches nothing from others, and thinks of night, print and keyboards. */
final class StyleRules {
    private static final Pattern REMARKS = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern CONDITIONS = Pattern.compile("@(?:media|container|supports)[^{]*");
    private static final Pattern PHYSICAL = Pattern.compile(
            "(?<=[{;\\s])((?:margin|padding|border|scroll-margin)-(?:left|right|top|bottom)"
                    + "|left|right|top|bottom|(?:min-|max-)?(?:width|height)|float)\\s*:|text-align\\s*:\\s*(?:left|right)");
    private static final Pattern FOREIGN = Pattern.compile("https?:|@import");
    private static final Pattern IMPORTANT = Pattern.compile("!important");
    private static final String PRINT = "@media print";
    private static final Map<String, String> WANTED = new LinkedHashMap<>();

    static {
        WANTED.put("prefers-color-scheme: dark", "readers who want a dark screen");
        WANTED.put("forced-colors: active", "readers who bring their own colours");
        WANTED.put(PRINT, "readers who print");
        WANTED.put(":focus-visible", "readers who use a keyboard");
    }

    private StyleRules() {}

    static List<ThemeProblem> problems(ThemeFile file) {
        Passage css = new Passage(file).without(REMARKS);
        List<ThemeProblem> problems = new ArrayList<>();
        problems.addAll(css.without(CONDITIONS).each(PHYSICAL, StyleRules::physical));
        problems.addAll(css.each(
                FOREIGN,
                (place, line, found) -> new ThemeProblem(
                        place,
                        line,
                        found.group() + " fetches something that is not of this theme.",
                        "Put the file into assets/ and name it: url(file).")));
        problems.addAll(css.each(
                IMPORTANT,
                (place, line, found) -> new ThemeProblem(
                        place,
                        line,
                        "!important takes from readers their own style sheets.",
                        "Write a rule that means the element more exactly.")));
        return problems;
    }

    /**
     * What the style sheet of all pages says nothing for.
     *
     * @param printed whether paper has a sheet of its own
     */
    static List<ThemeProblem> silences(ThemeFile file, boolean printed) {
        String css = file.text();
        List<ThemeProblem> problems = new ArrayList<>();
        WANTED.forEach((words, whom) -> {
            boolean elsewhere = printed && words.equals(PRINT);
            if (!elsewhere && !css.contains(words)) {
                problems.add(new ThemeProblem(
                        file.place(), 0, "There is no rule for " + whom + ".", "Write one: " + words + " { … }."));
            }
        });
        if (css.contains("transition:") && !css.contains("prefers-reduced-motion")) {
            problems.add(new ThemeProblem(
                    file.place(),
                    0,
                    "Things move for readers who asked for rest.",
                    "Put transitions into @media (prefers-reduced-motion: no-preference) { … }."));
        }
        return problems;
    }

    private static ThemeProblem physical(String place, int line, MatchResult found) {
        String written = found.group().replace(":", "").strip();
        return new ThemeProblem(
                place,
                line,
                "“" + found.group().strip() + "” is another side in Arabic.",
                "Write " + logical(written) + " instead.");
    }

    private static String logical(String written) {
        if (written.startsWith("text-align")) {
            return "text-align: start or end";
        }
        if (written.equals("float")) {
            return "a grid or flex layout";
        }
        String sides = written.replace("left", "inline-start")
                .replace("right", "inline-end")
                .replace("top", "block-start")
                .replace("bottom", "block-end")
                .replace("width", "inline-size")
                .replace("height", "block-size");
        return sides.startsWith("inline-st")
                        || sides.startsWith("inline-e")
                        || sides.startsWith("block-st")
                        || sides.startsWith("block-e")
                ? "inset-" + sides
                : sides;
    }
}
