package org.engawa.locale;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that are written with digits in running text, compared across languages: 3,400 is 3.400 and ٣٤٠٠, and 3.5 million is
 * 350万. Where a separator may be read in two ways, both count. Numbers up to twelve are often written in words, or are months, so
 * they are never missed.
 */
public final class Figures {
    private static final BigDecimal SMALL = BigDecimal.valueOf(12);

    private static final Map<Character, BigDecimal> CJK = Map.of(
            '千', power(3), '万', power(4), '萬', power(4), '亿', power(8), '億', power(8), '兆', power(12), '百', power(2));

    private static final Map<String, BigDecimal> SCALES = Map.ofEntries(
            Map.entry("thousand", power(3)),
            Map.entry("million", power(6)),
            Map.entry("billion", power(9)),
            Map.entry("trillion", power(12)),
            Map.entry("mille", power(3)),
            Map.entry("millions", power(6)),
            Map.entry("milliard", power(9)),
            Map.entry("milliards", power(9)),
            Map.entry("mil millones", power(9)),
            Map.entry("mil", power(3)),
            Map.entry("millón", power(6)),
            Map.entry("millones", power(6)),
            Map.entry("mil milhões", power(9)),
            Map.entry("milhão", power(6)),
            Map.entry("milhões", power(6)),
            Map.entry("bilhão", power(9)),
            Map.entry("bilhões", power(9)),
            Map.entry("ألف", power(3)),
            Map.entry("آلاف", power(3)),
            Map.entry("مليون", power(6)),
            Map.entry("ملايين", power(6)),
            Map.entry("مليار", power(9)),
            Map.entry("مليارات", power(9)),
            Map.entry("ribu", power(3)),
            Map.entry("juta", power(6)),
            Map.entry("miliar", power(9)),
            Map.entry("triliun", power(12)));

    private static final String DIGITS =
            "\\p{Nd}{1,3}(?:[ \\u00A0\\u202F\\u2009'’]\\p{Nd}{3})+(?!\\p{Nd})|\\p{Nd}+(?:[.,٬٫．，]\\p{Nd}+)*";

    private static final Pattern NUMBER = Pattern.compile(
            "(?:" + DIGITS + ")(?:[百千万萬亿億兆]+(?:" + DIGITS + ")?)*(?:[ \\u00A0\\u202F](mil millones|mil milhões|"
                    + String.join("|", SCALES.keySet()) + ")(?!\\p{L}))?");

    private static final Pattern PART = Pattern.compile("(" + DIGITS + ")([百千万萬亿億兆]*)");

    private Figures() {}

    /** The numbers of a text that another one lacks, as they are written there. */
    public static List<String> missing(String text, String other) {
        List<Set<BigDecimal>> there = new ArrayList<>();
        for (MatchResult found : all(other)) {
            there.add(values(found));
        }
        List<String> missing = new ArrayList<>();
        for (MatchResult found : all(text)) {
            Set<BigDecimal> values = values(found);
            boolean known = there.stream().anyMatch(each -> each.stream().anyMatch(values::contains));
            boolean small = values.stream().allMatch(Figures::isSmall);
            if (!known && !small && !missing.contains(found.group())) {
                missing.add(found.group());
            }
        }
        return missing;
    }

    private static List<MatchResult> all(String text) {
        return NUMBER.matcher(text.toLowerCase(Locale.ROOT)).results().toList();
    }

    /** Everything that it may say. */
    private static Set<BigDecimal> values(MatchResult found) {
        String word = found.group(1);
        String number = word == null ? found.group() : found.group().substring(0, found.start(1) - found.start());
        Set<BigDecimal> sums = Set.of(BigDecimal.ZERO);
        Matcher part = PART.matcher(number);
        while (part.find()) {
            BigDecimal scale = part.group(2)
                    .chars()
                    .mapToObj(unit -> CJK.get((char) unit))
                    .reduce(BigDecimal.ONE, BigDecimal::multiply);
            Set<BigDecimal> more = new HashSet<>();
            for (BigDecimal sum : sums) {
                readings(part.group(1)).forEach(each -> more.add(sum.add(each.multiply(scale))));
            }
            sums = more;
        }
        BigDecimal scale = word == null ? BigDecimal.ONE : SCALES.get(word);
        Set<BigDecimal> values = new HashSet<>();
        sums.forEach(sum -> values.add(plain(sum.multiply(scale))));
        return values;
    }

    /** With its separators between thousands, and with the last of them before decimals. */
    private static Set<BigDecimal> readings(String digits) {
        String[] groups = digits.split("[^\\p{Nd}]", -1);
        StringBuilder whole = new StringBuilder();
        boolean thousands = true;
        for (int i = 0; i < groups.length; i++) {
            groups[i].codePoints().map(digit -> Character.digit(digit, 10)).forEach(whole::append);
            thousands &= i == 0 || groups[i].codePointCount(0, groups[i].length()) == 3;
        }
        Set<BigDecimal> readings = new HashSet<>();
        if (thousands) {
            readings.add(new BigDecimal(whole.toString()));
        }
        if (groups.length > 1) {
            String last = groups[groups.length - 1];
            readings.add(new BigDecimal(whole.toString()).movePointLeft(last.codePointCount(0, last.length())));
        }
        return readings;
    }

    private static boolean isSmall(BigDecimal value) {
        return value.scale() <= 0 && value.compareTo(SMALL) <= 0;
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    private static BigDecimal power(int exponent) {
        return BigDecimal.TEN.pow(exponent);
    }
}
