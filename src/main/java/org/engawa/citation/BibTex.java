package org.engawa.citation;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * BibTeX in the form of biblatex: an entry of the type {@code online}, in UTF-8. Names and titles stand in a second pair of braces, so
 * that no style takes them apart or changes their letters.
 */
public final class BibTex {
    /** Media type by common use; none is registered. */
    public static final String TYPE = "application/x-bibtex; charset=utf-8";

    private static final Map<String, String> BABEL = Map.of(
            "ar",
            "arabic",
            "en",
            "english",
            "es",
            "spanish",
            "fr",
            "french",
            "id",
            "indonesian",
            "ja",
            "japanese",
            "pt",
            "portuguese",
            "zh",
            "chinese");

    /** Braces are counted even behind a backslash, so they are written as words. */
    private static final Map<Character, String> SPECIAL = Map.of(
            '\\', "\\textbackslash{}",
            '{', "\\textbraceleft{}",
            '}', "\\textbraceright{}",
            '~', "\\textasciitilde{}",
            '^', "\\textasciicircum{}",
            '&', "\\&",
            '%', "\\%",
            '$', "\\$",
            '#', "\\#",
            '_', "\\_");

    private final StringBuilder out = new StringBuilder(600);

    private BibTex() {}

    /** One entry. */
    public static String write(Citation citation) {
        BibTex entry = new BibTex();
        entry.out.append("@online{").append(citation.key());
        entry.text("title", citation.title());
        entry.text("author", citation.author());
        entry.text("translator", citation.translator());
        entry.text("organization", citation.site());
        entry.field("date", citation.published().toString());
        entry.field("url", citation.url());
        entry.field("langid", babel(citation.language()));
        entry.field("origlanguage", babel(citation.original()));
        return entry.out.append("\n}\n").toString();
    }

    private void text(String name, @Nullable String text) {
        if (text == null) {
            return;
        }
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (char c : SingleLine.of(text).toCharArray()) {
            safe.append(SPECIAL.getOrDefault(c, String.valueOf(c)));
        }
        field(name, "{" + safe + "}");
    }

    private void field(String name, @Nullable String value) {
        if (value != null) {
            out.append(",\n  ").append(name).append(" = {").append(value).append('}');
        }
    }

    /** The name of a language in babel and polyglossia; nothing for a language that is not known to have one. */
    private static @Nullable String babel(@Nullable String tag) {
        return tag == null ? null : BABEL.get(Locale.forLanguageTag(tag).getLanguage());
    }
}
