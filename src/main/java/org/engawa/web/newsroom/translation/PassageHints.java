package org.engawa.web.newsroom.translation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engawa.locale.Figures;
import org.engawa.locale.LocalText;
import org.engawa.markdown.Codes;
import org.engawa.publication.Settings;
import org.engawa.vocabulary.Country;
import org.engawa.vocabulary.Term;
import org.engawa.vocabulary.Vocabulary;
import org.engawa.web.newsroom.InHand;
import org.jspecify.annotations.Nullable;

/**
 * What a translator may have missed in a passage: numbers that stand on one side only, and the site's own words for what the
 * original names. It can be right all the same, so nothing is refused for it.
 */
@Named("hints")
@RequestScoped
public class PassageHints {
    @Inject
    private InHand inHand;

    @Inject
    private Translating translating;

    @Inject
    private Settings settings;

    private @Nullable List<Entry> entries;

    /** Numbers of the original that its translation lacks; none as long as there is no translation. */
    public String lacking(String source, String target) {
        return target.isBlank() ? "" : String.join(" · ", Figures.missing(language(source), language(target)));
    }

    /** Numbers of the translation that the original doesn't have. */
    public String added(String source, String target) {
        return target.isBlank() ? "" : String.join(" · ", Figures.missing(language(target), language(source)));
    }

    /** The names and terms of the site that the original uses and its translation, as far as there is one, does not. */
    public List<Entry> terms(String source, String target) {
        String from = language(source);
        String to = language(target);
        return entries().stream()
                .filter(entry -> Terms.isIn(from, entry.source()) && !Terms.isIn(to, entry.target()))
                .toList();
    }

    /**
     * A word of the site in both languages.
     *
     * @param source in the language of the original
     * @param target in that of the translation
     */
    public record Entry(String source, String target) {}

    private List<Entry> entries() {
        List<Entry> known = entries;
        if (known == null) {
            Vocabulary vocabulary = settings.current().vocabulary();
            known = Stream.concat(
                            vocabulary.terms().values().stream().map(Term::names),
                            vocabulary.countries().values().stream().map(Country::names))
                    .flatMap(this::entry)
                    .toList();
            entries = known;
        }
        return known;
    }

    private Stream<Entry> entry(LocalText names) {
        Map<String, String> texts = names.texts();
        String source = texts.get(translating.getSourceLanguage());
        String target = texts.get(inHand.getLanguage());
        return source == null || target == null || source.equals(target)
                ? Stream.empty()
                : Stream.of(new Entry(source, target));
    }

    /** Without addresses and citations, which are no language. */
    private static String language(String markdown) {
        return Codes.of(markdown).stream()
                .filter(piece -> !piece.code())
                .map(Codes.Piece::text)
                .collect(Collectors.joining());
    }
}
