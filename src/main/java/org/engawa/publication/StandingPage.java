package org.engawa.publication;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.engawa.locale.Site;

/**
 * A page that stands beside the stories: who publishes, how facts are checked, what is kept about readers. Its operators write it as
 * Markdown, in as many languages as they can.
 *
 * @param key the last word of its address, for example {@code about}
 * @param texts by language, at least one
 */
public record StandingPage(String key, Map<String, Text> texts) {
    private static final int LONGEST = 60;
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    /** Words that begin other addresses of the program; those of lists of stories among them. */
    private static final Set<String> TAKEN = Set.of(
            "api",
            "articles",
            "assets",
            "challenges",
            "countries",
            "covers",
            "events",
            "exhibits",
            "health",
            "languages",
            "metrics",
            "missions",
            "newsroom",
            "oembed",
            "operator",
            "people",
            "pictures",
            "press",
            "profiles",
            "programmes",
            "results",
            "search",
            "speeches",
            "stories",
            "topics",
            "venues");

    /** Keeps the texts in the order of their languages' tags, which is that of files in a folder. */
    public StandingPage {
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    /**
     * The page in a language.
     *
     * @param title its heading, and its name where others link to it
     * @param summary a sentence for search engines and the beginning of the page
     * @param body Markdown
     */
    public record Text(String title, String summary, String body) {}

    /** Whether a page can have this key on a site with these languages: it has the form of an address and means nothing else in one. */
    public static boolean isKey(String key, List<String> languages) {
        return key.length() <= LONGEST
                && KEY.matcher(key).matches()
                && !TAKEN.contains(key)
                && languages.stream().noneMatch(key::equalsIgnoreCase);
    }

    /** The languages in which it can be read, in the order of the site. */
    public List<String> languages(Site site) {
        return site.languages().stream().filter(texts::containsKey).toList();
    }

    /** Which of them a reader of another language is shown. */
    public String shownIn(String language, Site site) {
        return site.shownIn(language, texts.keySet(), site.defaultLanguage());
    }

    /** The page in one of its languages. */
    public Text in(String language) {
        Text text = texts.get(language);
        if (text == null) {
            throw new IllegalArgumentException(key + " has no text in " + language);
        }
        return text;
    }
}
