package org.engawa.web.site;

import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.engawa.catalogue.Catalogue;
import org.engawa.locale.LocalText;
import org.engawa.reading.Offer;
import org.engawa.reading.Reading;
import org.engawa.theme.Theme;
import org.engawa.theme.view.BannerView;
import org.engawa.theme.view.LanguageView;
import org.engawa.theme.view.Page;
import org.engawa.theme.view.Words;
import org.engawa.web.Banner;
import org.jspecify.annotations.Nullable;

/** A page in the making: a reading with a theme. */
final class Draft extends Reading {
    private final Theme theme;
    private final Offer offer;
    private final boolean demonstration;
    private final Optional<Banner> banner;

    Draft(
            Catalogue catalogue,
            Theme theme,
            Offer offer,
            String language,
            Instant now,
            boolean demonstration,
            Optional<Banner> banner) {
        super(catalogue, language, now);
        this.theme = theme;
        this.offer = offer;
        this.demonstration = demonstration;
        this.banner = banner;
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

    /** The banner for this page's reader; null if none is up. */
    @Nullable
    BannerView banner() {
        return banner.map(up -> {
                    String shown = up.language(language(), site().defaultLanguage());
                    Words text = new Words(up.text(shown), tongue(shown), !shown.equals(language()));
                    return new BannerView(text, up.link());
                })
                .orElse(null);
    }

    /**
     * For how long others may keep a page that they usually keep as long as this: while a banner is up hardly any time, and not at all
     * what they never may.
     */
    String keep(String usually) {
        return banner.isPresent() && usually.startsWith("public") ? "public, max-age=5" : usually;
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
