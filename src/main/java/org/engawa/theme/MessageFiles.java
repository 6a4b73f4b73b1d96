package org.engawa.theme;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads {@code messages/*.properties} and sees that all languages say the same things. */
final class MessageFiles {
    private static final String ENDING = ".properties";

    private MessageFiles() {}

    static Map<String, Messages> read(ThemeFiles files, String reference) {
        Map<String, Messages> languages = new TreeMap<>();
        files.under("messages/").forEach((name, bytes) -> {
            if (name.endsWith(ENDING)) {
                String tag = name.substring(0, name.length() - ENDING.length());
                languages.put(tag, language(tag, ThemeFiles.utf8("messages/" + name, bytes)));
            }
        });
        Messages model = languages.get(reference);
        if (model == null) {
            throw ThemeException.of(
                    "theme.yaml",
                    0,
                    "There is no messages/" + reference + ENDING + ".",
                    "Set `messages` to a language that is there.");
        }
        languages.forEach((tag, messages) -> requireInStep(tag, messages, model, files));
        return languages;
    }

    private static Messages language(String tag, String text) {
        String file = "messages/" + tag + ENDING;
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IllegalArgumentException e) {
            throw new ThemeException(
                    new ThemeProblem(file, 0, "A \\u sign is not followed by four digits.", "Write the letter itself."),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> patterns = new LinkedHashMap<>();
        for (String key : new TreeSet<>(properties.stringPropertyNames())) {
            String pattern = properties.getProperty(key, "");
            placeholders(file, text, key, pattern);
            patterns.put(key, pattern);
        }
        return new Messages(tag, patterns);
    }

    private static void requireInStep(String tag, Messages messages, Messages model, ThemeFiles files) {
        String file = "messages/" + tag + ENDING;
        String text = files.text(file).orElse("");
        for (String key : new TreeSet<>(model.keys())) {
            if (!messages.keys().contains(key)) {
                throw ThemeException.of(
                        file,
                        0,
                        "The message " + key + " is missing.",
                        "Add a line " + key + "=… that says “" + model.pattern(key) + "”.");
            }
            Set<String> wanted = placeholders(file, text, key, model.pattern(key));
            if (!placeholders(file, text, key, messages.pattern(key)).equals(wanted)) {
                throw ThemeException.of(
                        file,
                        lineOf(text, key),
                        "The message " + key + " does not use the same placeholders as the others.",
                        "Use " + (wanted.isEmpty() ? "none." : "{" + String.join("}, {", wanted) + "}."));
            }
        }
    }

    /** Names of the placeholders of a message; also the check that it can be understood at all. */
    static Set<String> placeholders(String file, String text, String key, String pattern) {
        Set<String> names = new TreeSet<>();
        try {
            MessagePattern parsed = new MessagePattern(pattern);
            for (int i = 0; i < parsed.countParts(); i++) {
                MessagePattern.Part part = parsed.getPart(i);
                if (part.getType() == MessagePattern.Part.Type.ARG_NAME
                        || part.getType() == MessagePattern.Part.Type.ARG_NUMBER) {
                    names.add(parsed.getSubstring(part));
                }
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new ThemeException(
                    new ThemeProblem(
                            file,
                            lineOf(text, key),
                            "The message " + key + " cannot be understood.",
                            "Check that every { has its }; a plural needs an `other`."),
                    e);
        }
        return names;
    }

    private static int lineOf(String text, String key) {
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String start = line.stripLeading();
            if (start.startsWith(key)
                    && start.substring(key.length()).stripLeading().startsWith("=")) {
                return number;
            }
        }
        return 0;
    }
}
