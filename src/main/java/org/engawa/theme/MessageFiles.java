package org.engawa.theme;

import com.ibm.icu.text.MessagePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads {@code messages/*.properties} and sees that all languages say the same things. */
final class MessageFiles {
    private static final String ENDING = ".properties";

    private final Map<String, LanguageFile> languages = new TreeMap<>();
    private final List<ThemeProblem> problems = new ArrayList<>();

    private MessageFiles() {}

    static Map<String, Messages> read(ThemeFiles files, String reference) {
        MessageFiles all = new MessageFiles();
        files.layersUnder("messages/").forEach((name, layers) -> {
            if (name.endsWith(ENDING)) {
                String tag = name.substring(0, name.length() - ENDING.length());
                all.languages.put(tag, new LanguageFile(layers));
            }
        });
        LanguageFile model = all.languages.get(reference);
        if (model == null) {
            throw ThemeException.of(
                    ThemeSettings.FILE,
                    0,
                    "There is no messages/" + reference + ENDING + ".",
                    "Set `messages` to a language that is there.");
        }
        all.languages.values().forEach(language -> all.requireInStep(language, model));
        if (!all.problems.isEmpty()) {
            throw new ThemeException(all.problems);
        }
        Map<String, Messages> messages = new TreeMap<>();
        all.languages.forEach((tag, language) -> messages.put(tag, new Messages(tag, language.patterns())));
        return messages;
    }

    /** Names of the placeholders of a message; also the check that it can be understood at all. */
    static Set<String> placeholders(String pattern) {
        Set<String> names = new TreeSet<>();
        MessagePattern parsed = new MessagePattern(pattern);
        for (int i = 0; i < parsed.countParts(); i++) {
            MessagePattern.Part part = parsed.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_NAME
                    || part.getType() == MessagePattern.Part.Type.ARG_NUMBER) {
                names.add(parsed.getSubstring(part));
            }
        }
        return names;
    }

    private void requireInStep(LanguageFile language, LanguageFile model) {
        for (String key : new TreeSet<>(model.patterns().keySet())) {
            if (!language.patterns().containsKey(key)) {
                problems.add(language.problem(
                        key,
                        "The message " + key + " is missing.",
                        "Add a line " + key + "=… that says “" + model.pattern(key) + "”."));
            }
        }
        for (String key : new TreeSet<>(language.patterns().keySet())) {
            requireUnderstood(key, language, model);
        }
    }

    private void requireUnderstood(String key, LanguageFile language, LanguageFile model) {
        Set<String> used;
        try {
            used = placeholders(language.pattern(key));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            problems.add(language.problem(
                    key,
                    "The message " + key + " cannot be understood.",
                    "Check that every { has its }; a plural needs an `other`."));
            return;
        }
        Set<String> wanted;
        try {
            wanted = placeholders(model.pattern(key));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // Told where the model itself is looked at.
            return;
        }
        if (model.patterns().containsKey(key) && !used.equals(wanted)) {
            problems.add(language.problem(
                    key,
                    "The message " + key + " does not use the same placeholders as the others.",
                    "Use " + (wanted.isEmpty() ? "none." : "{" + String.join("}, {", wanted) + "}.")));
        }
    }
}
