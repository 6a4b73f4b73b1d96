package org.engawa.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What makes a password bad. */
final class PasswordRules {
    /** Shorter parts of names would be found in everything. */
    private static final int SHORTEST_WORD = 4;

    private static final int SHORTEST_IDEOGRAPHIC_WORD = 2;

    /** Letters beside names from which on it is more than a name. */
    private static final int LEAST_OWN_LETTERS = 4;

    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

    /** Words of every newsroom, whatever its missions are called. */
    private static final List<String> HOUSE_WORDS = List.of(
            "engawa",
            "縁側",
            "newsroom",
            "embassy",
            "consulate",
            "japan",
            "house",
            "mission",
            "ministry",
            "desk",
            "password");

    private PasswordRules() {}

    /**
     * What is bad about one.
     *
     * @param password in NFKC
     * @param names of the place and the member; their parts count too
     */
    static List<PasswordFlaw> flaws(String password, Collection<String> names) {
        int length = password.codePointCount(0, password.length());
        if (length > Passwords.MOST) {
            return List.of(PasswordFlaw.TOO_LONG);
        }
        List<PasswordFlaw> flaws = new ArrayList<>();
        if (length < Passwords.LEAST) {
            flaws.add(PasswordFlaw.TOO_SHORT);
        }
        if (CommonPasswords.has(password)) {
            flaws.add(PasswordFlaw.COMMON);
        }
        if (isHardlyMoreThan(words(names), password)) {
            flaws.add(PasswordFlaw.OF_THIS_PLACE);
        }
        return flaws;
    }

    private static boolean isHardlyMoreThan(List<String> words, String password) {
        String lower = password.toLowerCase(Locale.ROOT);
        return Stream.of(lower, unmasked(lower))
                .map(text -> NOT_LETTERS.matcher(text).replaceAll(""))
                .anyMatch(letters -> {
                    String own = letters;
                    for (String word : words) {
                        own = own.replace(word, "");
                    }
                    return own.length() < letters.length() && own.length() < LEAST_OWN_LETTERS;
                });
    }

    /** The longest first, so that no part of one stands in its way. */
    private static List<String> words(Collection<String> names) {
        TreeSet<String> words = new TreeSet<>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        words.addAll(HOUSE_WORDS);
        for (String name : names) {
            String lower = name.toLowerCase(Locale.ROOT);
            words.add(NOT_LETTERS.matcher(lower).replaceAll(""));
            words.addAll(Arrays.asList(NOT_LETTERS.split(lower)));
        }
        words.removeIf(word ->
                word.length() < SHORTEST_WORD && !(ideographic(word) && word.length() >= SHORTEST_IDEOGRAPHIC_WORD));
        return List.copyOf(words);
    }

    private static boolean ideographic(String word) {
        return word.codePoints().allMatch(Character::isIdeographic);
    }

    /** Digits and signs that stand for letters. */
    private static String unmasked(String text) {
        return text.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't')
                .replace('@', 'a')
                .replace('$', 's')
                .replace('!', 'i');
    }
}
