package org.engawa.web.newsroom.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.engawa.story.Details;
import org.engawa.story.Kind;
import org.engawa.web.newsroom.Choice;
import org.engawa.web.newsroom.Problems;
import org.engawa.web.newsroom.Words;
import org.engawa.web.newsroom.kind.KindField;
import org.engawa.web.newsroom.kind.KindFields;
import org.engawa.web.newsroom.kind.SentDetails;
import org.engawa.web.newsroom.kind.Shape;
import org.engawa.web.newsroom.kind.ShownDetails;
import org.jspecify.annotations.Nullable;

/** The fields of the kind of a story, in the form of its original. */
@Named("details")
@RequestScoped
public class DetailsForm {
    /** The field by which a form shows that it has all of these. */
    private static final String SENT = "details";

    private static final String VENUE = "venue";

    @Inject
    private HttpServletRequest request;

    @Inject
    private OpenSheet open;

    @Inject
    private PickLists lists;

    @Inject
    private Problems problems;

    @Inject
    private Words words;

    /**
     * Fields that belong together.
     *
     * @param legend what they are about; empty for the fields of the kind itself
     */
    public record Block(String legend, List<Fact> facts) {}

    /** The place where it is shown or happens. */
    public Fact getVenue() {
        String chosen = chosenVenue(open.getSheet().facts().venue());
        return Fact.chosen(
                VENUE,
                words.say("detail.venue"),
                chosen,
                open.getSheet().facts().kind() == Kind.EXHIBIT,
                Shape.VENUE.list(),
                lists.choices(Shape.VENUE, chosen));
    }

    /** Key of the place as it was sent, over the one that is saved. Notes what is wrong. */
    @Nullable
    String venue(@Nullable String present) {
        String chosen = chosenVenue(present);
        if (chosen.isEmpty()) {
            return null;
        }
        if (!lists.has(Shape.VENUE, chosen)) {
            problems.add(VENUE, "problem.of-field", words.say("detail.venue"), words.say("problem.unlisted"));
        }
        return chosen;
    }

    private String chosenVenue(@Nullable String saved) {
        return request.getParameter(VENUE) == null
                ? Objects.requireNonNullElse(saved, "")
                : Typed.field(request, VENUE);
    }

    /** The ids of everything that describes a field besides its label; null for nothing. */
    public @Nullable String describing(Fact fact) {
        String hint = fact.hint().isEmpty() ? "" : fact.id() + "-hint";
        String problem = problems.of(fact.id()) == null ? "" : fact.id() + "-problem";
        String both = (hint + " " + problem).strip();
        return both.isEmpty() ? null : both;
    }

    /** The fields of the kind, then each list of entries with an empty one at its end. */
    public List<Block> getBlocks() {
        Details saved = open.getSheet().facts().details();
        Map<String, String> values = sent() ? typed() : ShownDetails.of(saved);
        List<KindField> fields = KindFields.of(saved.kind());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block(
                "",
                fields.stream()
                        .filter(field -> field.shape() != Shape.ROWS)
                        .map(field -> fact(ShownDetails.PREFIX, field, field.name(), values))
                        .toList()));
        fields.stream().filter(field -> field.shape() == Shape.ROWS).forEach(list -> rows(list, values, blocks));
        return blocks;
    }

    /** Whether there are lists of entries. */
    public boolean isListing() {
        return KindFields.of(open.getSheet().facts().kind()).stream().anyMatch(field -> field.shape() == Shape.ROWS);
    }

    /** What kind of story it is. */
    public String getKind() {
        return words.say("kind." + open.getSheet().facts().kind().word());
    }

    /** The fields as they were sent, over those that are saved. Notes what is wrong. */
    Details read(Details present) {
        if (!sent()) {
            return present;
        }
        SentDetails.Read read = SentDetails.read(present.kind(), typed(), languages(), lists::has);
        read.flaws()
                .forEach(flaw -> problems.add(flaw.id(), "problem.of-field", label(flaw), words.say(flaw.problem())));
        return read.details().orElse(present);
    }

    /** Up to the last that has anything, since one before it may have been emptied; then an empty one. */
    private void rows(KindField list, Map<String, String> values, List<Block> blocks) {
        String name = ShownDetails.PREFIX + "-" + list.name();
        int filled = SentDetails.rows(name, values);
        for (int row = 0; row < Math.min(filled + 1, SentDetails.MOST_ROWS); row++) {
            String whole = name + "-" + row;
            blocks.add(new Block(
                    words.say("detail.row", words.say("detail." + list.name()), row + 1),
                    list.parts().stream()
                            .map(part -> fact(whole, part, part.name().isEmpty() ? "name" : part.name(), values))
                            .toList()));
        }
    }

    private Fact fact(String whole, KindField field, String name, Map<String, String> values) {
        String id = field.name().isEmpty() ? whole : whole + "-" + field.name();
        String label = words.say("detail." + name);
        String value = values.getOrDefault(id, "");
        Shape shape = field.shape();
        return switch (shape) {
            case TEXT -> text(id, label, field.wanted(), values);
            case WORD -> Fact.chosen(id, label, value, field.wanted(), "", words(field));
            case ZONE -> Fact.chosen(id, label, value, true, PickLists.ZONES, lists.choices(shape, value));
            case COUNTRY, PROGRAMME, TOPIC, PERSON, VENUE ->
                Fact.chosen(id, label, value, field.wanted(), shape.list(), lists.choices(shape, value));
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

    private Fact text(String id, String label, boolean wanted, Map<String, String> values) {
        List<Fact> each = languages().stream()
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
                "",
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

    private String label(SentDetails.Flaw flaw) {
        KindField list = flaw.list();
        String name = words.say("detail."
                + (flaw.field().name().isEmpty() ? "name" : flaw.field().name()));
        return list == null
                ? name
                : words.say(
                        "detail.of-row",
                        words.say("detail.row", words.say("detail." + list.name()), flaw.row() + 1),
                        name);
    }

    /** The original's first; what was written in a language that the site has no more is kept. */
    private List<String> languages() {
        List<String> known = lists.languages(open.getLanguage());
        return Stream.concat(
                        known.stream(),
                        ShownDetails.languages(open.getSheet().facts().details()).stream())
                .distinct()
                .toList();
    }

    private Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        request.getParameterMap().keySet().stream()
                .filter(name -> name.startsWith(ShownDetails.PREFIX + "-"))
                .forEach(name -> typed.put(name, Typed.field(request, name)));
        return typed;
    }

    private boolean sent() {
        return request.getParameter(SENT) != null;
    }
}
