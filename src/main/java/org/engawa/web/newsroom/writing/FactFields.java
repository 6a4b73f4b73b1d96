package org.engawa.web.newsroom.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.engawa.web.newsroom.Choice;
import org.engawa.web.newsroom.Problems;
import org.engawa.web.newsroom.Words;
import org.engawa.web.newsroom.kind.EntryFields;
import org.engawa.web.newsroom.kind.KindField;
import org.engawa.web.newsroom.kind.SentDetails;
import org.engawa.web.newsroom.kind.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Typed fields as they stand in a form: those of a kind of story, or of an entry of the vocabulary. The name of each begins with a prefix,
 * under which its words stand too.
 */
@Named
@RequestScoped
public class FactFields {
    @Inject
    private HttpServletRequest request;

    @Inject
    private PickLists lists;

    @Inject
    private Problems problems;

    @Inject
    private Words words;

    /**
     * Fields that belong together.
     *
     * @param legend what they are about; empty for those that are in no list
     */
    public record Block(String legend, List<Fact> facts) {
        /** Keeps its own copy of the list. */
        public Block {
            facts = List.copyOf(facts);
        }
    }

    /** The ids of everything that describes a field besides its label; null for nothing. */
    public @Nullable String describing(Fact fact) {
        String hint = fact.hint().isEmpty() ? "" : fact.id() + "-hint";
        String problem = problems.of(fact.id()) == null ? "" : fact.id() + "-problem";
        String both = (hint + " " + problem).strip();
        return both.isEmpty() ? null : both;
    }

    /**
     * The single fields, then each list of entries with an empty one at its end.
     *
     * @param values by the names of the fields in the form
     * @param languages in which texts may be said, that of the first field first
     */
    public List<Block> blocks(
            String prefix, List<KindField> fields, Map<String, String> values, List<String> languages) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block(
                "",
                fields.stream()
                        .filter(field -> field.shape() != Shape.ROWS)
                        .map(field -> fact(prefix, label(prefix, field), field, values, languages))
                        .toList()));
        fields.stream()
                .filter(field -> field.shape() == Shape.ROWS)
                .forEach(list -> rows(prefix, list, values, languages, blocks));
        return blocks;
    }

    /** What was sent in the fields whose names begin so. */
    public Map<String, String> typed(String prefix) {
        Map<String, String> typed = new LinkedHashMap<>();
        request.getParameterMap().keySet().stream()
                .filter(name -> name.startsWith(prefix + "-"))
                .forEach(name -> typed.put(name, Typed.field(request, name)));
        return typed;
    }

    /** The languages in which texts may be said: a given one, those of the site, and those in which some are said already. */
    public List<String> languages(String first, Collection<String> said) {
        return Stream.concat(lists.languages(first).stream(), said.stream())
                .distinct()
                .toList();
    }

    /** Notes what is wrong with fields that were sent. */
    public void note(String prefix, List<SentDetails.Flaw> flaws) {
        flaws.forEach(flaw -> note(flaw.id(), label(prefix, flaw), flaw.problem()));
    }

    /** Notes what is wrong with a field. */
    void note(String id, String label, String problem) {
        problems.add(id, "problem.of-field", label, words.say(problem));
    }

    /** Whether the vocabulary has an entry in the list of a shape. */
    public boolean isListed(Shape shape, String key) {
        return lists.has(shape, key);
    }

    /** What can be chosen; what is chosen already is among it in any case. */
    List<Choice> choices(Shape shape, String chosen) {
        return lists.choices(shape, chosen);
    }

    /** Up to the last that has anything, since one before it may have been emptied; then an empty one. */
    private void rows(
            String prefix, KindField list, Map<String, String> values, List<String> languages, List<Block> blocks) {
        String name = prefix + "-" + list.name();
        int filled = SentDetails.rows(name, values);
        for (int row = 0; row < Math.min(filled + 1, SentDetails.MOST_ROWS); row++) {
            String whole = name + "-" + row;
            blocks.add(new Block(
                    words.say("detail.row", label(prefix, list), row + 1),
                    list.parts().stream()
                            .map(part -> fact(whole, label(prefix, part), part, values, languages))
                            .toList()));
        }
    }

    private Fact fact(String whole, String label, KindField field, Map<String, String> values, List<String> languages) {
        String id = field.name().isEmpty() ? whole : whole + "-" + field.name();
        String value = values.getOrDefault(id, "");
        Shape shape = field.shape();
        return switch (shape) {
            case TEXT -> text(id, label, field.wanted(), values, languages);
            case WORD -> Fact.chosen(id, label, value, field.wanted(), "", words(field));
            case ZONE -> Fact.chosen(id, label, value, true, PickLists.ZONES, choices(shape, value));
            case COUNTRY, PROGRAMME, TOPIC, PERSON, VENUE ->
                Fact.chosen(id, label, value, field.wanted(), shape.list(), choices(shape, value));
            default ->
                new Fact(
                        id,
                        label,
                        shape.hint().isEmpty() ? "" : words.say(shape.hint()),
                        value,
                        field.wanted(),
                        null,
                        "",
                        List.of(),
                        List.of());
        };
    }

    private Fact text(String id, String label, boolean wanted, Map<String, String> values, List<String> languages) {
        List<Fact> each = languages.stream()
                .map(tag -> new Fact(
                        id + "-" + tag,
                        words.say("detail.in-language", label, lists.language(tag)),
                        "",
                        values.getOrDefault(id + "-" + tag, ""),
                        false,
                        tag,
                        "",
                        List.of(),
                        List.of()))
                .toList();
        Fact first = each.get(0);
        return new Fact(
                first.id(),
                label,
                // Of a story it is the language of the original, which its whole form is in.
                id.startsWith(EntryFields.PREFIX + "-") ? lists.language(languages.get(0)) : "",
                first.value(),
                wanted,
                first.language(),
                "",
                List.of(),
                each.subList(1, each.size()));
    }

    private List<Choice> words(KindField field) {
        return Stream.concat(
                        field.wanted() ? Stream.empty() : Stream.of(new Choice("", words.say("detail.unsaid"))),
                        field.words().stream().map(word -> new Choice(word, words.say("detail-word." + word))))
                .toList();
    }

    private String label(String prefix, SentDetails.Flaw flaw) {
        KindField list = flaw.list();
        String name = label(prefix, flaw.field());
        return list == null
                ? name
                : words.say("detail.of-row", words.say("detail.row", label(prefix, list), flaw.row() + 1), name);
    }

    private String label(String prefix, KindField field) {
        return words.say(prefix + "." + (field.name().isEmpty() ? "name" : field.name()));
    }
}
