package org.engawa.web.newsroom.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.engawa.story.StoryFacts;
import org.engawa.story.StoryText;
import org.engawa.story.Writing;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.Problems;
import org.engawa.workflow.SaveDraft;
import org.engawa.workflow.Sheets;
import org.jspecify.annotations.Nullable;

/** Saves what is being written, as the form of the editor has it, without being asked to. */
@RequestScoped
public class Autosave {
    @Inject
    private HttpServletRequest request;

    @Inject
    private InHand inHand;

    @Inject
    private FactsForm facts;

    @Inject
    private Problems problems;

    @Inject
    private SaveDraft save;

    /**
     * What was saved.
     *
     * @param mark of what is saved now, for the next time
     * @param whole whether that is everything, and not the text alone because other fields can't be saved as they are
     */
    record Saved(String mark, boolean whole) {}

    /**
     * Saves it.
     *
     * @param mark of what the author began with
     * @throws org.engawa.workflow.Clash when something else was saved since
     * @throws org.engawa.workflow.Refused when something speaks against it
     * @throws org.engawa.workflow.NoSuchEdition when there is no such story for this member
     */
    Saved save(String mark) {
        Sheets.Content before = inHand.content();
        @Nullable StoryFacts typed = before.original() ? facts.read(before.facts()) : null;
        boolean whole = problems.isNone();
        StoryText saved = before.text();
        StoryText text = new StoryText(
                Typed.line(sent("title", saved.title())),
                Typed.line(sent("summary", saved.summary())),
                Typed.text(sent("body", saved.body())),
                translator(saved.translator()));
        return new Saved(
                save.save(inHand.actor(), inHand.key(), new Writing(text, whole ? typed : null), mark, true), whole);
    }

    private @Nullable String translator(@Nullable String saved) {
        @Nullable String typed = request.getParameter("translator");
        return typed == null ? saved : Typed.line(typed);
    }

    /** What a field holds; what was not sent stays as it is. */
    private String sent(String field, String saved) {
        @Nullable String typed = request.getParameter(field);
        return typed == null ? saved : typed;
    }
}
