package org.engawa.theme;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.engawa.theme.view.LanguageView;

/** The words of a theme in one language, from {@code messages/<language>.properties}. */
public final class Messages {
    static final String NAME = "language.name";
    static final String DIRECTION = "language.direction";
    static final String FORMATS = "language.formats";

    private final String tag;
    private final Map<String, String> patterns;
    private final ULocale locale;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    Messages(String tag, Map<String, String> patterns) {
        this.tag = tag;
        this.patterns = new LinkedHashMap<>(patterns);
        this.locale =
                ULocale.forLanguageTag(patterns.getOrDefault(FORMATS, tag)).setKeywordValue("calendar", "gregorian");
    }

    /** The language as pages name it. */
    public LanguageView language() {
        return new LanguageView(tag, patterns.getOrDefault(DIRECTION, "ltr"), patterns.getOrDefault(NAME, tag));
    }

    /** The names of all messages. */
    public Set<String> keys() {
        return Set.copyOf(patterns.keySet());
    }

    /** A message without placeholders, or with plurals and numbers filled in; empty if the theme does not have it. */
    public Optional<String> find(String key, Map<String, ?> values) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            return Optional.empty();
        }
        if (pattern.indexOf('{') < 0) {
            return Optional.of(pattern);
        }
        MessageFormat format = formats.computeIfAbsent(key, k -> new MessageFormat(pattern, locale));
        // ICU's formats are not safe for several threads at once.
        return Optional.of(((MessageFormat) format.clone()).format(values));
    }

    /** The message, or its name where the theme does not have it. */
    public String text(String key) {
        return find(key, Map.of()).orElse(key);
    }

    String pattern(String key) {
        return patterns.getOrDefault(key, "");
    }

    /** For dates and numbers: this language, the calendar of the site, one family of digits. */
    ULocale locale() {
        return locale;
    }
}
