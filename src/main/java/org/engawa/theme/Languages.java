package org.engawa.theme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.engawa.theme.view.LanguageView;

/** The languages a theme speaks. */
final class Languages {
    private final Map<String, Messages> messages;
    private final Map<String, Formats> formats = new LinkedHashMap<>();
    private final String reference;

    Languages(Map<String, Messages> messages, String reference) {
        this.messages = Map.copyOf(messages);
        this.reference = reference;
        messages.forEach((tag, words) -> formats.put(tag, new Formats(words.locale())));
    }

    List<LanguageView> all() {
        return messages.keySet().stream()
                .sorted()
                .map(tag -> words(tag).language())
                .toList();
    }

    /** The words of a language; of the reference language if the theme does not speak it. */
    Messages messages(Locale locale) {
        return words(tag(locale));
    }

    Formats formats(Locale locale) {
        Formats found = formats.get(tag(locale));
        if (found == null) {
            throw new IllegalStateException("No formats for " + locale);
        }
        return found;
    }

    private Messages words(String tag) {
        Messages found = messages.get(tag);
        if (found == null) {
            throw new IllegalStateException("No messages for " + tag);
        }
        return found;
    }

    private String tag(Locale locale) {
        String tag = locale.toLanguageTag();
        if (messages.containsKey(tag)) {
            return tag;
        }
        return messages.containsKey(locale.getLanguage()) ? locale.getLanguage() : reference;
    }
}
