package org.engawa.web.newsroom.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.engawa.web.newsroom.Journey;
import org.engawa.workflow.CorrectEdition;
import org.engawa.workflow.ReopenEdition;
import org.engawa.workflow.TakeBackEdition;

/** Takes up a text again that is in review, approved or public, on the page `/newsroom/edit`. */
@Named("takeUp")
@RequestScoped
public class TakeUp {
    @Inject
    private OpenSheet open;

    @Inject
    private TakeBackEdition takeBack;

    @Inject
    private ReopenEdition reopen;

    @Inject
    private CorrectEdition correct;

    @Inject
    private Journey journey;

    /** Takes it back from review. */
    public void takeBack() {
        open.perform(takeBack::takeBack, () -> journey.to(page(), "taken-back"));
    }

    /** Writes on after approval. */
    public void reopen() {
        open.perform(reopen::reopen, () -> journey.to(page(), "reopened"));
    }

    /** Begins a correction of what is public. */
    public void correct() {
        open.perform(correct::correct, () -> journey.to(page(), "correcting"));
    }

    private String page() {
        return OpenSheet.PAGE + open.getQuery();
    }
}
