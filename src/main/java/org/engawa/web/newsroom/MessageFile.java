package org.engawa.web.newsroom;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of the newsroom in one language, from `messages_<tag>.properties`. A language is there as soon as its file is;
 * what it has no words for is said in English.
 */
final class MessageFile {
    static final String ENGLISH = "en";

    private static final Map<String, Optional<MessageFile>> FILES = new ConcurrentHashMap<>();

    private final String language;
    private final Map<String, String> words;

    private MessageFile(String language, Map<String, String> words) {
        this.language = language;
        this.words = words;
    }

    /** The words of a language; none when it has no file. */
    static Optional<MessageFile> of(String language) {
        return FILES.computeIfAbsent(language, MessageFile::read);
    }

    /** The words of English, which are always there. */
    static MessageFile english() {
        return of(ENGLISH).orElseThrow(() -> new IllegalStateException("the newsroom has no English words"));
    }

    /** BCP 47 tag. */
    String language() {
        return language;
    }

    /** The pattern of this key, in this language or else in English. */
    Optional<String> find(String key) {
        String own = words.get(key);
        return own != null || language.equals(ENGLISH)
                ? Optional.ofNullable(own)
                : english().find(key);
    }

    private static Optional<MessageFile> read(String language) {
        // The tag may come from a reader; a file has letters, digits and hyphens only.
        if (!language.matches("[A-Za-z0-9-]{2,35}")) {
            return Optional.empty();
        }
        try (InputStream file = MessageFile.class.getResourceAsStream("messages_" + language + ".properties")) {
            if (file == null) {
                return Optional.empty();
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            Map<String, String> words = new LinkedHashMap<>();
            properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
            return Optional.of(new MessageFile(language, words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
