package org.engawa.locale;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of a room in one language, from `messages_<tag>.properties` beside its classes. A language is there as soon as its
 * file is; what it has no words for is said in English.
 */
public final class MessageFile {
    /** The language that every room has. */
    public static final String ENGLISH = "en";

    private static final Map<Key, Optional<MessageFile>> FILES = new ConcurrentHashMap<>();

    private final Class<?> room;
    private final String language;
    private final Locale locale;
    private final Map<String, String> words;

    private MessageFile(Class<?> room, String language, Map<String, String> words) {
        this.room = room;
        this.language = language;
        this.locale = Locale.forLanguageTag(language + "-u-nu-latn");
        this.words = words;
    }

    private record Key(Class<?> room, String language) {}

    /**
     * The words of a language; none when it has no file.
     *
     * @param room any class beside the files
     */
    public static Optional<MessageFile> of(Class<?> room, String language) {
        return FILES.computeIfAbsent(new Key(room, language), MessageFile::read);
    }

    /** The words of a language, else of English, which are always there. */
    public static MessageFile nearest(Class<?> room, String language) {
        return of(room, language)
                .or(() -> of(room, ENGLISH))
                .orElseThrow(() -> new IllegalStateException(room.getPackageName() + " has no English words"));
    }

    /** BCP 47 tag. */
    public String language() {
        return language;
    }

    /** For dates and numbers: this language, with the same digits as the pages for readers and whatever is typed or counted in a page. */
    public Locale locale() {
        return locale;
    }

    /** The pattern of this key, in this language or else in English. */
    public Optional<String> find(String key) {
        String own = words.get(key);
        return own != null || language.equals(ENGLISH)
                ? Optional.ofNullable(own)
                : nearest(room, ENGLISH).find(key);
    }

    /**
     * What is said under a key; the key itself where there are no words, so that a mistake is seen.
     *
     * @param arguments what stands for `{0}`, `{1}` …, by the rules of ICU's MessageFormat
     */
    public String say(String key, @Nullable Object... arguments) {
        return find(key)
                .map(pattern -> new MessageFormat(pattern, locale).format(arguments))
                .orElse(key);
    }

    /** The name of a language, in this one. */
    public String name(String tag) {
        return ULocale.forLanguageTag(tag).getDisplayName(ULocale.forLanguageTag(language));
    }

    private static Optional<MessageFile> read(Key key) {
        // The tag may come from a reader; a file has letters, digits and hyphens only.
        if (!key.language.matches("[A-Za-z0-9-]{2,35}")) {
            return Optional.empty();
        }
        try (InputStream file = key.room.getResourceAsStream("messages_" + key.language + ".properties")) {
            if (file == null) {
                return Optional.empty();
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            Map<String, String> words = new LinkedHashMap<>();
            properties.stringPropertyNames().forEach(name -> words.put(name, properties.getProperty(name)));
            return Optional.of(new MessageFile(key.room, key.language, words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
