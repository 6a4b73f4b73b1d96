package org.engawa.web.site;

import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.util.Locale;
import org.engawa.catalogue.Catalogue;
import org.engawa.locale.LocalText;
import org.engawa.reading.Offer;
import org.engawa.reading.Reading;
import org.engawa.theme.Theme;
import org.engawa.theme.view.LanguageView;
import org.engawa.theme.view.Page;
import org.engawa.theme.view.Words;

/** A page in the making: a reading with a theme. */
final class Draft extends Reading {
    private final Theme theme;
    private final Offer offer;
    private final boolean demonstration;

    Draft(Catalogue catalogue, Theme theme, Offer offer, String language, Instant now, boolean demonstration) {
        super(catalogue, language, now);
        this.theme = theme;
        this.offer = offer;
        this.demonstration = demonstration;
    }

    /** A page as it is sent; that of a demonstration says that it is one. */
    String html(Page page) {
        String html = theme.render(page);
        if (!demonstration) {
            return html;
        }
        String language = page.frame().language().tag();
        return Marked.above(
                html, theme.messages(Locale.forLanguageTag(language)).text("demonstration"), language);
    }

    Offer offer() {
        return offer;
    }

    Theme theme() {
        return theme;
    }

    /** A text for this page's reader, with its language. */
    Words words(LocalText text) {
        LocalText.Localized found = localized(text);
        return new Words(
                found.text(), tongue(found.language()), !found.language().equals(language()));
    }

    /** A language as pages name it; by the words of the theme, and by CLDR's where the theme does not speak it. */
    LanguageView tongue(String tag) {
        LanguageView known = theme.messages(Locale.forLanguageTag(tag)).language();
        if (known.tag().equals(tag)) {
            return known;
        }
        ULocale locale = ULocale.forLanguageTag(tag);
        return new LanguageView(tag, locale.isRightToLeft() ? "rtl" : "ltr", locale.getDisplayName(locale));
    }
}
