package org.engawa.web.newsroom;

import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** The languages in which members can work with the newsroom, each by its own name. */
@Named
@ApplicationScoped
public class Tongues {
    /** All of them. */
    public List<Choice> getAll() {
        return Words.LANGUAGES.stream()
                .map(tag ->
                        new Choice(tag, ULocale.forLanguageTag(tag).getDisplayLanguage(ULocale.forLanguageTag(tag))))
                .toList();
    }

    /** Whether the newsroom speaks a language. */
    public boolean has(String tag) {
        return Words.LANGUAGES.contains(tag);
    }
}
