package org.engawa.vocabulary;

import java.util.List;
import java.util.stream.Stream;

/** Which forms of its terms a site doesn't use in a language, and where a text has one all the same. */
public final class Usage {
    private final List<Slip> known;
    private final List<String> names;

    private Usage(List<Slip> known, List<String> names) {
        this.known = known;
        this.names = names;
    }

    /**
     * A form that the site doesn't use.
     *
     * @param form in any letters
     * @param name what the site says instead
     */
    public record Slip(String form, String name) {}

    /** What a vocabulary says of a language. */
    public static Usage of(Vocabulary vocabulary, String language) {
        return new Usage(
                vocabulary.terms().values().stream()
                        .flatMap(term -> slips(term, language))
                        .toList(),
                vocabulary.terms().values().stream()
                        .flatMap(term -> Stream.ofNullable(term.names().texts().get(language)))
                        .toList());
    }

    /**
     * The forms that a text has. Those that stand within the name of a term are none.
     *
     * @param text without what is no language
     */
    public List<Slip> slips(String text) {
        Mentions all = new Mentions(text);
        return known.stream()
                .filter(slip ->
                        all.has(slip.form()) && besideNames(all, slip.form()).has(slip.form()))
                .toList();
    }

    private Mentions besideNames(Mentions all, String form) {
        Mentions rest = all;
        for (String name : names) {
            if (new Mentions(name).has(form)) {
                rest = rest.without(name);
            }
        }
        return rest;
    }

    private static Stream<Slip> slips(Term term, String language) {
        String name = term.names().texts().get(language);
        return name == null
                ? Stream.empty()
                : term.avoid().getOrDefault(language, List.of()).stream().map(form -> new Slip(form, name));
    }
}
