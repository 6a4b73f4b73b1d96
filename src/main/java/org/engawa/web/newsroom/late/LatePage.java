package org.engawa.web.newsroom.late;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.account.LateForm;
import org.engawa.account.LateForm.Field;
import org.engawa.account.LateForms;
import org.engawa.web.newsroom.CurrentSignIn;
import org.engawa.web.newsroom.Hours;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.Words;
import org.jspecify.annotations.Nullable;

/**
 * The page `/newsroom/late`: a form that came too late, to be looked at and sent again just as it was. All rules hold for it
 * then as for any other, also those for what others saved meanwhile.
 */
@Named("late")
@RequestScoped
public class LatePage {
    /** The field of the form that is sent again by which it says which it was. */
    static final String FIELD = "form";

    @Inject
    private InHand inHand;

    @Inject
    private CurrentSignIn signIn;

    @Inject
    private LateForms forms;

    @Inject
    private Hours hours;

    @Inject
    private Words words;

    private @Nullable Optional<LateForm> form;

    /**
     * A form on the board.
     *
     * @param id of the form
     * @param at when it was sent, in words
     */
    public record Row(String id, String at) {}

    /**
     * What was written in it.
     *
     * @param label of the field
     */
    public record Text(String label, String text) {}

    /** Answers 404 when there is no such form of this member; called before the page is written. */
    public void look() {
        if (find().isEmpty()) {
            inHand.refuse();
        }
    }

    /** All of this member, the newest first. */
    public List<Row> getAll() {
        return forms.of(signIn.get().member()).stream()
                .map(late -> new Row(late.id().toString(), hours.brief(late.sentAt())))
                .toList();
    }

    /** Its id. */
    public String getId() {
        return shown().id().toString();
    }

    /** When it was sent, in words. */
    public String getAt() {
        return hours.brief(shown().sentAt());
    }

    /** What the page is called that it goes to, so that nobody sends what they did not mean. */
    public String getPlace() {
        return words.say(getPage().substring(getPage().lastIndexOf('/') + 1) + ".title");
    }

    /** The page that it goes to. */
    public String getPage() {
        return shown().page();
    }

    /** Everything that it sends. */
    public List<Field> getFields() {
        return shown().fields();
    }

    /** What of it people wrote; the rest are choices, and what our pages put in. */
    public List<Text> getTexts() {
        return shown().fields().stream()
                .filter(field -> !field.value().isBlank())
                .filter(field -> named(field) || field.value().strip().contains(" "))
                .map(field -> new Text(
                        named(field) ? words.say("field." + field.name()) : words.say("late.text"), field.value()))
                .toList();
    }

    private boolean named(Field field) {
        return words.has("field." + field.name()) && !field.name().equals("language");
    }

    private LateForm shown() {
        return find().orElseThrow(() -> new IllegalStateException("no such form"));
    }

    private Optional<LateForm> find() {
        Optional<LateForm> known = form;
        if (known == null) {
            known = id(inHand.sent(FIELD)).flatMap(id -> forms.find(signIn.get().member(), id));
            form = known;
        }
        return known;
    }

    static Optional<UUID> id(@Nullable String sent) {
        try {
            return sent == null ? Optional.empty() : Optional.of(UUID.fromString(sent));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
