package org.engawa.theme;

import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * What {@code theme.yaml} says.
 *
 * @param name for people
 * @param reference language whose messages all others must have
 * @param settings free settings of the theme, as {@code settings.<name>} in templates; {@code true} and {@code false} are conditions
 */
record ThemeSettings(String name, String reference, Map<String, Object> settings) {
    static final int API = 1;
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
        Map<?, ?> top = mapping(parse(text), "the file");
        String api = text(top, "api");
        if (!api.equals(String.valueOf(API))) {
            throw ThemeException.of(FILE, 0, "The theme is made for api " + api + ".", "This Engawa speaks api 1.");
        }
        Map<String, Object> settings = new LinkedHashMap<>();
        Object own = top.get("settings");
        mapping(own == null ? Map.of() : own, "settings")
                .forEach((key, value) -> settings.put(String.valueOf(key), value));
        return new ThemeSettings(text(top, "name"), text(top, "messages"), settings);
    }

    private static Object parse(String text) {
        try {
            Object loaded = new Load(LoadSettings.builder().setLabel(FILE).build()).loadFromString(text);
            return loaded == null ? Map.of() : loaded;
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            throw new ThemeException(
                    new ThemeProblem(
                            FILE,
                            line,
                            "This is not YAML: " + e.getProblem() + ".",
                            "Check the line and the one before."),
                    e);
        }
    }

    private static Map<?, ?> mapping(Object value, String what) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw ThemeException.of(
                FILE, 0, "There must be keys with values in " + what + ".", "Write lines like `name: Engawa`.");
    }

    private static String text(Map<?, ?> map, String key) {
        Object value = map.get(key);
        if (value == null) {
            throw ThemeException.of(FILE, 0, "The key " + key + " is missing.", "Add a line `" + key + ": …`.");
        }
        return value.toString();
    }
}
