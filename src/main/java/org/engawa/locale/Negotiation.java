package org.engawa.locale;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The choice of one language for a reader by the `Accept-Language` header: RFC 9110 section 12.5.4 for the header, RFC
 * 4647 section 3.4 (lookup) for the choice. Parts of the header that are malformed are passed over.
 */
public final class Negotiation {
    private static final int LONGEST_HEADER = 4096;
    private static final int MOST_RANGES = 50;
    private static final Pattern RANGE = Pattern.compile(
            "[ \\t]*([A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*|\\*)[ \\t]*(?:;[ \\t]*[qQ][ \\t]*=[ \\t]*(0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?)[ \\t]*)?");

    private Negotiation() {}

    /**
     * The best of the available languages.
     *
     * @param header the value of `Accept-Language`, or null when the reader sent none
     * @param available BCP 47 tags
     * @return empty when the reader asks for none of them
     */
    public static Optional<String> choose(@Nullable String header, Collection<String> available) {
        if (header == null || header.length() > LONGEST_HEADER) {
            return Optional.empty();
        }
        List<Range> ranges = Stream.of(header.split(",", -1))
                .limit(MOST_RANGES)
                .flatMap(part -> Range.parse(part).stream())
                .sorted(Comparator.comparingDouble(Range::quality).reversed())
                .toList();
        Set<String> refused = Set.copyOf(ranges.stream()
                .filter(range -> range.quality() == 0)
                .map(range -> range.tag().toLowerCase(Locale.ROOT))
                .distinct()
                .toList());
        List<String> offered = available.stream()
                .filter(tag -> !refused.contains(tag.toLowerCase(Locale.ROOT)))
                .toList();
        return ranges.stream()
                .filter(range -> range.quality() > 0)
                .flatMap(range -> range.lookup(offered).stream())
                .findFirst();
    }

    private record Range(String tag, double quality) {
        static Optional<Range> parse(String part) {
            Matcher matcher = RANGE.matcher(part);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            String quality = matcher.group(2);
            return Optional.of(new Range(matcher.group(1), quality == null ? 1 : Double.parseDouble(quality)));
        }

        Optional<String> lookup(List<String> offered) {
            if (tag.equals("*")) {
                return Optional.empty();
            }
            for (String candidate : candidates()) {
                for (String language : offered) {
                    if (language.equalsIgnoreCase(candidate)) {
                        return Optional.of(language);
                    }
                }
            }
            return Optional.empty();
        }

        /** The tag shortened from its end; for Chinese with the script that its region implies (CLDR). */
        private List<String> candidates() {
            List<String> candidates = new ArrayList<>();
            String rest = tag;
            while (!rest.isEmpty()) {
                candidates.add(rest);
                rest = shortened(rest);
            }
            ULocale likely = ULocale.addLikelySubtags(ULocale.forLanguageTag(tag));
            if (likely.getLanguage().equals("zh")) {
                candidates.add(candidates.size() - 1, "zh-" + likely.getScript());
            }
            return candidates;
        }

        private static String shortened(String tag) {
            int end = tag.lastIndexOf('-');
            if (end < 0) {
                return "";
            }
            // RFC 4647: a single-letter subtag never stands at the end.
            return end >= 2 && tag.charAt(end - 2) == '-' ? tag.substring(0, end - 2) : tag.substring(0, end);
        }
    }
}
