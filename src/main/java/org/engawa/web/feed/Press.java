package org.engawa.web.feed;

import java.time.Instant;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import org.engawa.catalogue.Catalogue;
import org.engawa.locale.LocalText;
import org.engawa.locale.LocalText.Localized;
import org.engawa.reading.Reading;
import org.engawa.reading.Versions;
import org.engawa.reading.XmlText;
import org.engawa.theme.Theme;

/** A feed or calendar in the making: a reading with the words of a theme and absolute addresses. */
final class Press extends Reading {
    private final Theme theme;
    private final Locale locale;

    Press(Catalogue catalogue, Theme theme, String language, Instant now) {
        super(catalogue, language, now);
        this.theme = theme;
        this.locale = Locale.forLanguageTag(language);
    }

    /** The same, which notes by itself what is made from what. */
    Press apart() {
        return new Press(catalogue(), theme, language(), now());
    }

    /** The absolute address of a path of the site. */
    String absolute(String path) {
        return Versions.absolute(site().address(), path);
    }

    /** Words of the theme. */
    String say(String key) {
        return XmlText.of(theme.messages(locale).text(key));
    }

    /** Words of the theme with values filled in. */
    String say(String key, Map<String, ?> values) {
        return XmlText.of(theme.messages(locale).find(key, values).orElse(""));
    }

    /** A date in words. */
    String date(TemporalAccessor date) {
        return theme.date(date, locale);
    }

    /** What the language of this document calls another. */
    String nameOf(String tag) {
        return theme.nameOf(tag, locale);
    }

    /** A text of the vocabulary, fit for any format. */
    Localized words(LocalText text) {
        Localized found = localized(text);
        return new Localized(XmlText.of(found.text()), found.language());
    }
}
