package org.engawa.web.newsroom.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.engawa.story.Writing;
import org.engawa.web.newsroom.Journey;
import org.engawa.web.newsroom.Problems;
import org.engawa.workflow.Actor;
import org.engawa.workflow.Clash;
import org.engawa.workflow.EditionKey;
import org.engawa.workflow.SaveDraft;
import org.engawa.workflow.SubmitEdition;
import org.jspecify.annotations.Nullable;

/** Saves a text, and keeps what others saved meanwhile, to be shown beside it. */
@Named
@RequestScoped
public class Saving {
    @Inject
    private SaveDraft save;

    @Inject
    private SubmitEdition submit;

    @Inject
    private Problems problems;

    @Inject
    private Journey journey;

    private @Nullable Clash clash;
    private @Nullable Theirs theirs;

    /**
     * Saves it, unless others saved meanwhile.
     *
     * @return the mark of what is saved now
     * @throws org.engawa.workflow.Refused when something speaks against it
     */
    String save(Actor actor, EditionKey key, Writing writing, String mark) {
        try {
            return save.save(actor, key, writing, mark, false);
        } catch (Clash e) {
            clash = e;
            theirs = new Theirs(e.by(), e.theirs(), writing.text());
            problems.add("theirs", "problem.clash", e.by());
            return mark;
        }
    }

    /** Sends what is saved for review. */
    void submit(Actor actor, EditionKey key, String mark) {
        submit.submit(actor, key, mark);
    }

    /** Leads on to the editor when nothing went wrong. */
    void lead(EditionKey key, String done) {
        if (problems.isNone()) {
            journey.to(OpenSheet.PAGE + OpenSheet.query(key), done);
        }
    }

    /** The mark of what others saved meanwhile. */
    Optional<String> mark() {
        return Optional.ofNullable(clash).map(Clash::mark);
    }

    /** What others saved meanwhile; null when nobody did. */
    public @Nullable Theirs getTheirs() {
        return theirs;
    }
}
