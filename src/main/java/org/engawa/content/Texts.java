package org.engawa.content;

import java.net.URI;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import org.engawa.locale.LocalText;
import org.engawa.source.Fields;
import org.jspecify.annotations.Nullable;

/** Values that several files have in common. */
final class Texts {
    static final String PARTIAL_DATE = "a year, month or day such as 2016, 2016-04 or 2016-04-01";

    private Texts() {}

    /** A text in several languages that must be there. */
    static LocalText required(Fields fields, String key) {
        LocalText text = optional(fields, key);
        if (text == null) {
            if (fields.textOrNull(key) == null) {
                fields.problem(key, "is missing", "write it as a mapping from languages to texts, for example {en: …}");
            }
            return LocalText.of("en", "");
        }
        return text;
    }

    /** A text in several languages, or null. */
    static @Nullable LocalText optional(Fields fields, String key) {
        if (!fields.has(key)) {
            return null;
        }
        Map<String, String> texts = fields.textMap(key);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            if (!isLanguage(text.getKey())) {
                fields.problem(key, "`" + text.getKey() + "` is no language", "write a tag such as ja or zh-Hans");
            } else if (text.getValue().isBlank()) {
                fields.problem(key, "is empty in `" + text.getKey() + "`", "write the text or leave the language out");
            }
        }
        return texts.isEmpty() ? null : new LocalText(texts);
    }

    /** Whether a text is a language tag in its canonical form (BCP 47). */
    static boolean isLanguage(String tag) {
        try {
            return !tag.isEmpty()
                    && new Locale.Builder()
                            .setLanguageTag(tag)
                            .build()
                            .toLanguageTag()
                            .equals(tag);
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    /** A time zone that must be there. */
    static ZoneId zone(Fields fields, String key) {
        return fields.value(key, "a time zone such as Asia/Tokyo", ZoneId::of, ZoneOffset.UTC);
    }

    /** A web address, or null. */
    static @Nullable String address(Fields fields, String key) {
        URI address = fields.valueOrNull(key, "a full address that begins with https:// or http://", Texts::web);
        return address == null ? null : address.toString();
    }

    private static URI web(String text) {
        URI address = URI.create(text);
        boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
        if (!web || address.getHost() == null) {
            throw new IllegalArgumentException(text);
        }
        return address;
    }
}
