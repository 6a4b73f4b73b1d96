package org.engawa.web.newsroom.outside;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.engawa.locale.MessageFile;
import org.engawa.locale.Negotiation;
import org.engawa.locale.Site;
import org.jspecify.annotations.Nullable;

/** What is said to those outside: in the language in which they are asked, or that of their browser as long as that is not known. */
@Named("told")
@RequestScoped
public class OutsideWords {
    /** The languages in which somebody outside can be asked, by their BCP 47 tags. */
    public static final List<String> LANGUAGES = List.of("en", "ja", "fr", "es", "pt", "ar", "zh-Hans", "id");

    @Inject
    private HttpServletRequest request;

    private @Nullable String language;

    /** Speaks this language from now on; one that it does not know is English. */
    void speak(String tag) {
        language = tag;
    }

    /** BCP 47 tag of the language of the page. */
    public String getLanguage() {
        return file().language();
    }

    /** `ltr` or `rtl`. */
    public String getDirection() {
        return Site.rightToLeft(getLanguage()) ? "rtl" : "ltr";
    }

    /** The language of the page with its digits, for formats. */
    Locale locale() {
        return file().locale();
    }

    /**
     * What is said under a key.
     *
     * @param arguments what stands for `{0}`, `{1}` …, by the rules of ICU's MessageFormat
     */
    public String say(String key, @Nullable Object... arguments) {
        return file().say(key, arguments);
    }

    private MessageFile file() {
        String known = language;
        return MessageFile.nearest(
                OutsideWords.class,
                known != null
                        ? known
                        : Negotiation.choose(request.getHeader("Accept-Language"), LANGUAGES)
                                .orElse(MessageFile.ENGLISH));
    }
}
