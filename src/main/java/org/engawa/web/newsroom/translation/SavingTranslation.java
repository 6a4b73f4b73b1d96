package org.engawa.web.newsroom.translation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.engawa.story.StoryText;
import org.engawa.story.Writing;
import org.engawa.web.newsroom.Deeds;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.Problems;
import org.engawa.workflow.Clash;
import org.engawa.workflow.SaveDraft;
import org.jspecify.annotations.Nullable;

/** Saves the translation that the form holds. What somebody else saved meanwhile is shown beside it, and neither is lost. */
@Named
@RequestScoped
public class SavingTranslation {
    @Inject
    private InHand inHand;

    @Inject
    private Deeds deeds;

    @Inject
    private Translating translating;

    @Inject
    private SaveDraft draft;

    @Inject
    private Problems problems;

    private @Nullable Clash clash;
    private String savedMark = "";

    /** Saves it, and shows it again. */
    public void save() {
        if (saved().isPresent()) {
            deeds.act("save", () -> {}, inHand.path("translate"), "translation-saved");
        }
    }

    /** Saves it; the mark of what is saved now, or none when something spoke against it, which is noted. */
    Optional<String> saved() {
        return saved(
                mark -> draft.save(inHand.actor(), inHand.key(), new Writing(translating.text(), null), mark, false));
    }

    /**
     * Saves it with a suggestion that is accepted, and shows it again; false when something spoke against it, which is noted.
     *
     * @param save saves it by the mark of what the form was made from; the mark of what is saved now
     */
    boolean accepted(UnaryOperator<String> save) {
        boolean done = saved(save).isPresent();
        if (done) {
            deeds.act("save", () -> {}, inHand.path("translate"), "accepted");
        }
        return done;
    }

    private Optional<String> saved(UnaryOperator<String> save) {
        String[] mark = new String[1];
        try {
            boolean done = deeds.did("save", () -> mark[0] = save.apply(inHand.sent("mark")));
            savedMark = done ? mark[0] : "";
            return done ? Optional.of(mark[0]) : Optional.empty();
        } catch (Clash e) {
            clash = e;
            problems.add("save", "problem.clash-translation", e.by());
            return Optional.empty();
        }
    }

    /** What somebody else saved meanwhile; null when nobody did. */
    public @Nullable StoryText getTheirs() {
        Clash other = clash;
        return other == null ? null : other.theirs();
    }

    /** What the form is sent back with: the mark of what it was made from, or of what somebody else saved meanwhile. */
    public String getMark() {
        Clash other = clash;
        if (other != null) {
            return other.mark();
        }
        String known = savedMark.isEmpty() ? inHand.sent("mark") : savedMark;
        return known.isEmpty() ? inHand.sheet().mark() : known;
    }
}
