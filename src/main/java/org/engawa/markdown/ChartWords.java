package org.engawa.markdown;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what a line shows: where it begins and ends, and its lowest and highest point. */
final class ChartWords {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    /** Where nobody has found words yet, figures alone. */
    private static final String FIGURES = "{name}: {first} ({start}) – {last} ({end})";

    private static final Map<String, String> BY_LANGUAGE = Map.of(
            "en",
            "{name}: from {first} ({start}) to {last} ({end}); lowest {low} ({lowAt}), highest {high} ({highAt}).",
            "ja",
            "{name}：{start}の{first}から{end}の{last}へ。最小は{lowAt}の{low}、最大は{highAt}の{high}。",
            "fr",
            "{name} : de {first} ({start}) à {last} ({end}) ; minimum {low} ({lowAt}), maximum {high} ({highAt}).",
            "es",
            "{name}: de {first} ({start}) a {last} ({end}); mínimo {low} ({lowAt}), máximo {high} ({highAt}).",
            "pt",
            "{name}: de {first} ({start}) a {last} ({end}); mínimo {low} ({lowAt}), máximo {high} ({highAt}).",
            "ar",
            "{name}: من {first} ({start}) إلى {last} ({end})؛ أدنى قيمة {low} ({lowAt})، وأعلى قيمة {high} ({highAt}).",
            "zh",
            "{name}：从{start}的{first}到{end}的{last}；最低为{lowAt}的{low}，最高为{highAt}的{high}。",
            "id",
            "{name}: dari {first} ({start}) menjadi {last} ({end}); terendah {low} ({lowAt}), tertinggi {high} ({highAt}).");

    private ChartWords() {}

    /**
     * What a line shows.
     *
     * @param values by name: {@code name first start last end low lowAt high highAt}
     */
    static String line(Locale locale, Map<String, String> values) {
        String pattern =
                Words.isTraditional(locale) ? FIGURES : BY_LANGUAGE.getOrDefault(locale.getLanguage(), FIGURES);
        return PLACE.matcher(pattern)
                .replaceAll(
                        found -> Matcher.quoteReplacement(Objects.requireNonNullElse(values.get(found.group(1)), "")));
    }
}
