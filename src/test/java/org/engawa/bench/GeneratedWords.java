package org.engawa.bench;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.engawa.publication.PublishedStory;

/**
 * Texts of any length in a language: pieces of one to three words of the content that ships with the program, so that words are as
 * frequent as they are there and pairs of words come again, and invented names, of which any large collection has very many.
 */
final class GeneratedWords {
    private static final List<String> SYLLABLES = List.of(
            "ka", "shi", "tu", "ne", "ho", "ma", "yi", "ru", "we", "go", "za", "di", "bu", "pe", "lo", "fa", "sha",
            "mi", "ku", "te", "no", "ha", "ri", "xu", "ve", "ko", "sa", "chi", "dur", "ben", "pol", "gar", "mis", "tun",
            "nel");

    private final String language;
    private final boolean spaced;
    private final List<String> running = new ArrayList<>();

    GeneratedWords(String language, List<PublishedStory> stories) {
        this.language = language;
        this.spaced = !language.equals("ja") && !language.startsWith("zh");
        stories.stream()
                .flatMap(story -> story.editions().stream())
                .filter(edition -> edition.language().equals(language))
                .forEach(edition -> read(edition.plainText()));
    }

    private void read(String text) {
        BreakIterator words = BreakIterator.getWordInstance(ULocale.forLanguageTag(language));
        words.setText(text);
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
            String word = text.substring(start, end);
            if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
                running.add(word);
            }
            start = end;
        }
    }

    /** A word that nobody else may have. */
    static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** A word, as often as texts have it, that says something: one with so many letters. */
    String telling(Random random) {
        String word = "";
        while (word.length() < (spaced ? 4 : 2)) {
            word = running.get(random.nextInt(running.size()));
        }
        return word;
    }

    /** So many words that stand one behind the other. */
    String piece(Random random, int words) {
        int from = random.nextInt(running.size() - words);
        return String.join(spaced ? " " : "", running.subList(from, from + words));
    }

    /** About so many words, without a mark at the end. */
    String clause(Random random, int words) {
        StringBuilder clause = new StringBuilder();
        for (int used = 0; used < words; ) {
            int some = Math.min(words - used, 1 + random.nextInt(3));
            clause.append(spaced && used > 0 ? " " : "");
            clause.append(random.nextInt(40) == 0 ? name(random) : piece(random, some));
            used += some;
        }
        return clause.toString();
    }

    /** Sentences with about so many words. */
    String sentences(Random random, int words) {
        StringBuilder text = new StringBuilder();
        for (int used = 0; used < words; ) {
            int some = 8 + random.nextInt(15);
            text.append(clause(random, some)).append(spaced ? ". " : "。");
            used += some;
        }
        return text.toString().strip();
    }
}
