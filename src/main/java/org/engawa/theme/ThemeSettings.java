package org.engawa.theme;

import java.util.LinkedHashMap;
import java.util.Map;
import org.engawa.source.Fields;
import org.engawa.source.Problem;
import org.engawa.source.Problems;
import org.engawa.source.YamlReader;

/**
 * What {@code theme.yaml} says.
 *
 * @param name for people
 * @param reference language whose messages all others must have
 * @param settings free settings of the theme, as {@code settings.<name>} in templates; {@code true} and {@code false} are conditions
 */
record ThemeSettings(String name, String reference, Map<String, Object> settings) {
    private static final String API = "1";
    private static final String FILE = "theme.yaml";

    ThemeSettings {
        settings = Map.copyOf(settings);
    }

    static ThemeSettings read(ThemeFiles files) {
        String text = files.text(FILE)
                .orElseThrow(() -> ThemeException.of(
                        FILE,
                        0,
                        "The file is missing.",
                        "Write one with name, api and messages, as in themes/engawa."));
        Problems problems = new Problems();
        Fields fields = YamlReader.read(FILE, text, problems);
        String name = fields.text("name");
        String api = fields.text("api");
        if (!api.isEmpty() && !api.equals(API)) {
            fields.problem(
                    "api",
                    "is " + api + ", but this Engawa speaks api " + API,
                    "adapt the theme and write api: " + API);
        }
        String reference = fields.text("messages");
        Map<String, Object> settings = new LinkedHashMap<>();
        fields.textMap("settings").forEach((key, value) -> settings.put(key, condition(value)));
        fields.refuseOthers();
        for (Problem problem : problems.list()) {
            String what = (problem.field().isEmpty() ? "" : "`" + problem.field() + "` ") + problem.what() + ".";
            throw ThemeException.of(problem.file(), problem.line(), what, "To mend it: " + problem.remedy() + ".");
        }
        return new ThemeSettings(name, reference, settings);
    }

    private static Object condition(String value) {
        return switch (value) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> value;
        };
    }
}
