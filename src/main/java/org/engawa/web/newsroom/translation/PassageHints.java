package org.engawa.web.newsroom.translation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.engawa.locale.Figures;
import org.engawa.locale.LocalText;
import org.engawa.markdown.Codes;
import org.engawa.publication.Settings;
import org.engawa.vocabulary.Country;
import org.engawa.vocabulary.Mentions;
import org.engawa.vocabulary.Term;
import org.engawa.vocabulary.Usage;
import org.engawa.vocabulary.Vocabulary;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a translator may have missed in a passage, and a reviewer may look at: numbers that stand on one side only, the site's own
 * words for what the original names, and forms that the site doesn't use. It can be right all the same, so nothing is refused
 * for it.
 */
@Named("hints")
@RequestScoped
public class PassageHints {
    private static final String SEPARATOR = " · ";

    @Inject
    private InHand inHand;

    @Inject
    private Translating translating;

    @Inject
    private Settings settings;

    @Inject
    private Words words;

    private final Map<Passage, Found> found = new HashMap<>();
    private @Nullable List<Entry> entries;
    private @Nullable Usage usage;

    /**
     * What is found in a passage.
     *
     * @param source Markdown
     * @param target Markdown; empty as long as there is no translation
     */
    public Found of(String source, String target) {
        return found.computeIfAbsent(new Passage(source, target), this::look);
    }

    /** The passages of the translation in which something is found, each as it is saved. */
    public List<Flagged> getFlagged() {
        Stream<Flagged> head = Stream.of(
                new Flagged(words.say("translate.headline"), translating.getSourceTitle(), translating.getTitle()),
                new Flagged(words.say("translate.summary"), translating.getSourceSummary(), translating.getSummary()));
        Stream<Flagged> body = translating.getAll().stream()
                .map(row -> new Flagged(words.say("translate.passage", row.getNumber()), row.source(), row.target()));
        return Stream.concat(head, body)
                .filter(passage -> !passage.target().isBlank()
                        && of(passage.source(), passage.target()).any())
                .toList();
    }

    private Found look(Passage passage) {
        String from = Codes.language(passage.source());
        String to = Codes.language(passage.target());
        Mentions named = new Mentions(from);
        Mentions used = new Mentions(to);
        return new Found(
                to.isBlank() ? "" : String.join(SEPARATOR, Figures.missing(from, to)),
                String.join(SEPARATOR, Figures.missing(to, from)),
                entries().stream()
                        .filter(entry -> named.has(entry.source()) && !used.has(entry.target()))
                        .toList(),
                usage().slips(to));
    }

    /**
     * What was found.
     *
     * @param lacking numbers of the original that its translation lacks; empty for none, and as long as there is no translation
     * @param added numbers of the translation that the original doesn't have; empty for none
     * @param terms the site's words for what the original names, where the translation, as far as there is one, has others
     * @param avoided forms in the translation that the site doesn't use
     */
    public record Found(String lacking, String added, List<Entry> terms, List<Usage.Slip> avoided) {
        /** Whether there is anything. */
        boolean any() {
            return !lacking.isEmpty() || !added.isEmpty() || !terms.isEmpty() || !avoided.isEmpty();
        }
    }

    /**
     * A passage in which something is found.
     *
     * @param label which it is, in words
     * @param source Markdown
     * @param target Markdown
     */
    public record Flagged(String label, String source, String target) {}

    /**
     * A word of the site in both languages.
     *
     * @param source in the language of the original
     * @param target in that of the translation
     */
    public record Entry(String source, String target) {}

    private record Passage(String source, String target) {}

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

    private Usage usage() {
        Usage known = usage;
        if (known == null) {
            known = Usage.of(settings.current().vocabulary(), inHand.getLanguage());
            usage = known;
        }
        return known;
    }
}
