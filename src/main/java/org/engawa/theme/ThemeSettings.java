package org.engawa.theme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engawa.source.Fields;
import org.engawa.source.Problem;
import org.engawa.source.Problems;
import org.engawa.source.YamlReader;
import org.jspecify.annotations.Nullable;

/**
 * What {@code theme.yaml} says.
 *
 * @param file where it stands
 * @param name for people
 * @param base the theme it extends, or null
 * @param baseLine where that is said
 * @param reference language whose messages all others must have; empty if that is left to the theme it extends
 * @param settings free settings of the theme, as {@code settings.<name>} in templates; {@code true} and {@code false} are conditions
 */
record ThemeSettings(
        String file, String name, @Nullable String base, int baseLine, String reference, Map<String, Object> settings) {
    static final String FILE = "theme.yaml";
    private static final String API = "1";

    ThemeSettings {
        settings = Map.copyOf(settings);
    }

    /** What a theme says together with those it extends: what it does not set itself is as they set it. */
    static ThemeSettings read(List<ThemeFile> layers) {
        ThemeSettings own = read(layers.get(0));
        if (layers.size() == 1) {
            return own;
        }
        ThemeSettings base = read(layers.subList(1, layers.size()));
        Map<String, Object> settings = new LinkedHashMap<>(base.settings);
        settings.putAll(own.settings);
        String reference = own.reference.isEmpty() ? base.reference : own.reference;
        return new ThemeSettings(own.file, own.name, own.base, own.baseLine, reference, settings);
    }

    /** What one file says. */
    static ThemeSettings read(ThemeFile file) {
        Problems problems = new Problems();
        Fields fields = YamlReader.read(file.place(), file.text(), problems);
        String name = fields.text("name");
        String api = fields.text("api");
        if (!api.isEmpty() && !api.equals(API)) {
            fields.problem(
                    "api",
                    "is " + api + ", but this Engawa speaks api " + API,
                    "adapt the theme and write api: " + API);
        }
        String base = fields.textOrNull("extends");
        String reference = base == null || fields.has("messages") ? fields.text("messages") : "";
        Map<String, Object> settings = new LinkedHashMap<>();
        fields.textMap("settings").forEach((key, value) -> settings.put(key, condition(value)));
        fields.refuseOthers();
        if (!problems.isEmpty()) {
            throw new ThemeException(
                    problems.list().stream().map(ThemeSettings::told).toList());
        }
        return new ThemeSettings(file.place(), name, base, fields.line("extends"), reference, settings);
    }

    /** Says that what it extends cannot be. */
    ThemeException wrongBase(String what, String remedy) {
        return ThemeException.of(file, baseLine, what, remedy);
    }

    private static ThemeProblem told(Problem problem) {
        String what = (problem.field().isEmpty() ? "" : "`" + problem.field() + "` ") + problem.what() + ".";
        String remedy = problem.remedy().isEmpty() ? "" : "To mend it: " + problem.remedy() + ".";
        return new ThemeProblem(problem.file(), problem.line(), what, remedy);
    }

    private static Object condition(String value) {
        return switch (value) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> value;
        };
    }
}
