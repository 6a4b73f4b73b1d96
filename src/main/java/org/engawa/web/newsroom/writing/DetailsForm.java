package org.engawa.web.newsroom.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.engawa.story.Details;
import org.engawa.story.Kind;
import org.engawa.web.newsroom.Words;
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
    private FactFields fields;

    @Inject
    private Words words;

    /** The place where it is shown or happens. */
    public Fact getVenue() {
        String chosen = chosenVenue(open.getSheet().facts().venue());
        return Fact.chosen(
                VENUE,
                words.say("detail.venue"),
                chosen,
                open.getSheet().facts().kind() == Kind.EXHIBIT,
                Shape.VENUE.list(),
                fields.choices(Shape.VENUE, chosen));
    }

    /** Key of the place as it was sent, over the one that is saved. Notes what is wrong. */
    @Nullable
    String venue(@Nullable String present) {
        String chosen = chosenVenue(present);
        if (chosen.isEmpty()) {
            return null;
        }
        if (!fields.isListed(Shape.VENUE, chosen)) {
            fields.note(VENUE, words.say("detail.venue"), "problem.unlisted");
        }
        return chosen;
    }

    private String chosenVenue(@Nullable String saved) {
        return request.getParameter(VENUE) == null
                ? Objects.requireNonNullElse(saved, "")
                : Typed.field(request, VENUE);
    }

    /** The fields of the kind, then each list of entries with an empty one at its end. */
    public List<FactFields.Block> getBlocks() {
        Details saved = open.getSheet().facts().details();
        return fields.blocks(
                ShownDetails.PREFIX,
                KindFields.of(saved.kind()),
                sent() ? fields.typed(ShownDetails.PREFIX) : ShownDetails.of(saved),
                languages(open.getSheet().facts().details()));
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
        SentDetails.Read read = SentDetails.read(
                present.kind(), fields.typed(ShownDetails.PREFIX), languages(present), fields::isListed);
        fields.note(ShownDetails.PREFIX, read.flaws());
        return read.details().orElse(present);
    }

    /** The original's first; what was written in a language that the site has no more is kept. */
    private List<String> languages(Details present) {
        return fields.languages(open.getLanguage(), ShownDetails.languages(present));
    }

    private boolean sent() {
        return request.getParameter(SENT) != null;
    }
}
