package org.engawa.web.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.engawa.locale.MessageFile;
import org.engawa.locale.Negotiation;
import org.engawa.locale.Site;
import org.engawa.organization.Member;
import org.jspecify.annotations.Nullable;

/** The words of the newsroom in the language of the member, or of the browser as long as nobody is signed in. */
@Named
@RequestScoped
public class Words {
    /** The languages that the newsroom itself speaks. */
    static final List<String> LANGUAGES = List.of("en", "ja", "ar");

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentMember me;

    private @Nullable MessageFile file;

    /** BCP 47 tag of the language of the page. */
    public String getLanguage() {
        return file().language();
    }

    /** `ltr` or `rtl`. */
    public String getDirection() {
        return Site.rightToLeft(getLanguage()) ? "rtl" : "ltr";
    }

    /** The language of the page with its digits, for formats. */
    public Locale getLocale() {
        return file().locale();
    }

    /** Whether there are words of this key. */
    public boolean has(String key) {
        return file().find(key).isPresent();
    }

    /**
     * What is said under a key; the key itself where there are no words, so that a mistake is seen.
     *
     * @param arguments what stands for `{0}`, `{1}` …, by the rules of ICU's MessageFormat
     */
    public String say(String key, @Nullable Object... arguments) {
        return file().say(key, arguments);
    }

    private MessageFile file() {
        MessageFile chosen = file;
        if (chosen == null) {
            chosen = MessageFile.nearest(Words.class, asked());
            file = chosen;
        }
        return chosen;
    }

    private String asked() {
        return me.find()
                .map(Member::language)
                .or(() -> Negotiation.choose(request.getHeader("Accept-Language"), LANGUAGES))
                .orElse(MessageFile.ENGLISH);
    }
}
