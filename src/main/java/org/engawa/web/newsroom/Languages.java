package org.engawa.web.newsroom;

import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.engawa.locale.Site;

/** Languages in which stories are told, named in the language of the page. */
@Named
@RequestScoped
public class Languages {
    @Inject
    private Words words;

    /** The name of a language by its BCP 47 tag. */
    public String name(String tag) {
        return ULocale.forLanguageTag(tag).getDisplayName(ULocale.forLocale(words.getLocale()));
    }

    /** The direction in which it is written: `ltr` or `rtl`. */
    public String direction(String tag) {
        return Site.rightToLeft(tag) ? "rtl" : "ltr";
    }
}
