package org.engawa.catalogue;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;

/** What a letter says of how its word may be treated (Unicode UAX 24). */
final class Scripts {
    private static final Set<Integer> ALPHABETS = Set.of(
            UScript.LATIN,
            UScript.GREEK,
            UScript.CYRILLIC,
            UScript.ARABIC,
            UScript.HEBREW,
            UScript.ARMENIAN,
            UScript.GEORGIAN);

    /** Asked for each word and language, so found out once: only for the languages of sites and grammars, which are few. */
    private static final Map<String, Set<Integer>> WRITTEN = new ConcurrentHashMap<>();

    private Scripts() {}

    /** Whether its accents are no part of the word for those who search: not so in Thai, Devanagari or kana. */
    static boolean folds(int letter) {
        return ALPHABETS.contains(UScript.getScript(letter));
    }

    static boolean ideographic(int letter) {
        return UCharacter.hasBinaryProperty(letter, UProperty.IDEOGRAPHIC);
    }

    /** Whether words in it are written without spaces and a part of one is a word too. */
    static boolean unspaced(int letter) {
        int script = UScript.getScript(letter);
        return script == UScript.HAN || script == UScript.HIRAGANA || script == UScript.KATAKANA || letter == 'ー';
    }

    static boolean kana(int letter) {
        int script = UScript.getScript(letter);
        return script == UScript.HIRAGANA || script == UScript.KATAKANA;
    }

    /** Square kana, with the mark that lengthens a vowel. */
    static boolean katakana(int letter) {
        return UScript.getScript(letter) == UScript.KATAKANA || letter == 'ー';
    }

    /** Whether a letter more or less is a slip of the pen and not another word. */
    static boolean forgiving(int letter) {
        return folds(letter) || katakana(letter);
    }

    static boolean any(String text, IntPredicate letters) {
        return text.codePoints().anyMatch(letters);
    }

    static boolean all(String text, IntPredicate letters) {
        return !text.isEmpty() && text.codePoints().allMatch(letters);
    }

    /** Whether a language is written with letters like some of these (CLDR likely subtags); true for what has no letters. */
    static boolean suits(String language, String word) {
        Set<Integer> written = WRITTEN.computeIfAbsent(language, Scripts::written);
        return word.codePoints().anyMatch(letter -> written.contains(UScript.getScript(letter)))
                || word.codePoints().noneMatch(UCharacter::isLetter);
    }

    private static Set<Integer> written(String language) {
        String script =
                ULocale.addLikelySubtags(ULocale.forLanguageTag(language)).getScript();
        return switch (script) {
            case "Hans", "Hant" -> Set.of(UScript.HAN);
            case "Jpan" -> Set.of(UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA);
            case "Kore" -> Set.of(UScript.HAN, UScript.HANGUL);
            default -> Set.of(UScript.getCodeFromName(script));
        };
    }
}
