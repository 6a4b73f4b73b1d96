package org.engawa.content;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.engawa.locale.LanguageTag;
import org.engawa.locale.LocalText;
import org.engawa.source.Fields;
import org.engawa.story.WebAddress;
import org.jspecify.annotations.Nullable;

/** Values that several files have in common. */
final class Texts {
    static final String PARTIAL_DATE = "a year, month or day such as 2016, 2016-04 or 2016-04-01";

    private Texts() {}

    /** A text in several languages that must be there. */
    static LocalText required(Fields fields, String key) {
        LocalText text = optional(fields, key);
        if (!fields.has(key)) {
            fields.problem(key, "is missing", "write it as a mapping from languages to texts, for example {en: …}");
        }
        return text == null ? LocalText.of("en", "") : text;
    }

    /** A text in several languages, or null. */
    static @Nullable LocalText optional(Fields fields, String key) {
        Fields texts = fields.fieldsOrNull(key);
        if (texts == null) {
            return null;
        }
        if (texts.keys().isEmpty()) {
            fields.problem(key, "has no text", "write it in at least one language, for example {en: …}");
        }
        return of(texts);
    }

    /** A mapping from languages to texts. */
    static LocalText of(Fields fields) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String language : fields.keys()) {
            texts.put(language, fields.text(language));
            if (!isLanguage(language)) {
                fields.problem(language, "is no language", "write a tag such as ja or zh-Hans");
            }
        }
        return new LocalText(texts);
    }

    /** Whether a text is a language tag in its canonical form. */
    static boolean isLanguage(String tag) {
        return LanguageTag.isCanonical(tag);
    }

    /** A language tag as it is; otherwise an exception. */
    static String language(String tag) {
        if (!isLanguage(tag)) {
            throw new IllegalArgumentException(tag);
        }
        return tag;
    }

    /** A time zone that must be there. */
    static ZoneId zone(Fields fields, String key) {
        return fields.value(key, "a time zone such as Asia/Tokyo", ZoneId::of, ZoneOffset.UTC);
    }

    /** A web address, or null. */
    static @Nullable String address(Fields fields, String key) {
        return fields.valueOrNull(
                key,
                "a full address that begins with https:// or http://, without a name or password before its host",
                Texts::web);
    }

    private static String web(String text) {
        if (!WebAddress.isFull(text)) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }
}
