package org.engawa.markdown;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How the marks of a language are set, and where a text has what a keyboard gives instead: straight quotation marks, digits as
 * wide as kanji, katakana half as wide, Arabic letters that are stretched. Marks are those of the
 * <a href="https://cldr.unicode.org/">Unicode CLDR</a>, but for Arabic, Spanish and French.
 */
public final class Typography {
    private final Quotes quotes;

    private Typography(Quotes quotes) {
        this.quotes = quotes;
    }

    /** What a text can have that readers don't expect. */
    public enum Slip {
        /** A quotation mark or an apostrophe as typewriters have it. */
        STRAIGHT,
        /** Digits or Latin letters as wide as kanji. */
        WIDE,
        /** Katakana half as wide as others. */
        NARROW,
        /** An Arabic letter made longer by a stroke (tatweel), which keeps a word from being found. */
        STRETCHED
    }

    /**
     * Letters of a text, and what should stand there.
     *
     * @param start the first of them, counted in UTF-16 from 0
     * @param end after the last of them
     */
    public record Change(Slip slip, int start, int end, String right) {}

    /**
     * That of a language.
     *
     * @param language BCP 47
     */
    public static Typography of(String language) {
        return new Typography(Quotes.of(language));
    }

    /** The quotation marks, as examples: the outer pair. */
    public String pair() {
        return quotes.open() + "…" + quotes.close();
    }

    /** What should be set otherwise in words without markup, in their order. */
    public List<Change> inWords(String words) {
        return changes(List.of(TextRun.of(words)));
    }

    /** The same in Markdown; addresses, code and attributes are left alone. In a text too complex to be shown it is nothing. */
    public List<Change> inMarkdown(String markdown) {
        return changes(TextRun.in(markdown));
    }

    /** A text with what should be set otherwise set so. */
    public static String made(String text, List<Change> changes) {
        StringBuilder made = new StringBuilder();
        int at = 0;
        for (Change change : changes) {
            made.append(text, at, change.start()).append(change.right());
            at = change.end();
        }
        return made.append(text, at, text.length()).toString();
    }

    private List<Change> changes(List<TextRun> runs) {
        List<Change> found = new ArrayList<>();
        for (TextRun run : runs) {
            quotes.look(run, found);
            Widths.look(run, found);
        }
        found.sort(Comparator.comparingInt(Change::start));
        return List.copyOf(found);
    }

    /** The marks of a language: outside, and within others. */
    record Quotes(String open, String close, String innerOpen, String innerClose) {
        private static final String APOSTROPHE = "’";

        static Quotes of(String language) {
            ULocale locale = ULocale.forLanguageTag(language);
            return switch (locale.getLanguage()) {
                // CLDR names the English marks; what is printed in Arabic has these, and the Academy of Spanish puts
                // them first.
                case "ar", "es" -> new Quotes("«", "»", "“", "”");
                // CLDR leaves out the narrow spaces that keep a mark at its word.
                case "fr" -> new Quotes("«\u202f", "\u202f»", "“", "”");
                default -> {
                    LocaleData data = LocaleData.getInstance(locale);
                    yield new Quotes(
                            data.getDelimiter(LocaleData.QUOTATION_START),
                            data.getDelimiter(LocaleData.QUOTATION_END),
                            data.getDelimiter(LocaleData.ALT_QUOTATION_START),
                            data.getDelimiter(LocaleData.ALT_QUOTATION_END));
                }
            };
        }

        void look(TextRun run, List<Change> found) {
            List<Integer> doubles = run.all('"');
            boolean paired = arePaired(run, doubles);
            if (paired) {
                for (int i = 0; i < doubles.size(); i++) {
                    put(run, doubles.get(i), i % 2 == 0 ? open : close, found);
                }
            }
            List<Integer> singles = run.all('\'');
            int before = 0;
            for (int i = 0; i < singles.size(); i++) {
                int at = singles.get(i);
                while (before < doubles.size() && doubles.get(before) < at) {
                    before++;
                }
                int closing = run.opens(at) && i + 1 < singles.size() ? singles.get(i + 1) : -1;
                if (closing > 0 && run.closes(closing)) {
                    boolean within = paired && before % 2 == 1;
                    put(run, at, within ? innerOpen : open, found);
                    put(run, closing, within ? innerClose : close, found);
                    i++;
                } else if (run.isAfterLetter(at)) {
                    put(run, at, APOSTROPHE, found);
                }
            }
        }

        /** Inches and seconds are none, and of three marks nobody knows which two belong together. */
        private static boolean arePaired(TextRun run, List<Integer> marks) {
            boolean paired = marks.size() % 2 == 0;
            for (int i = 0; paired && i < marks.size(); i++) {
                paired = i % 2 == 0 ? run.opens(marks.get(i)) : run.closes(marks.get(i));
            }
            return paired;
        }

        private static void put(TextRun run, int at, String mark, List<Change> found) {
            found.add(new Change(Slip.STRAIGHT, run.source(at), run.source(at) + 1, mark));
        }
    }
}
