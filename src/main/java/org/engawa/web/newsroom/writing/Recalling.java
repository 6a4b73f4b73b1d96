package org.engawa.web.newsroom.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.engawa.story.Writing;
import org.engawa.workflow.Actor;
import org.engawa.workflow.EditionKey;
import org.engawa.workflow.NoSuchEdition;
import org.engawa.workflow.Sheets;

/** Brings a text of the history back: it is saved again as the newest, over the facts as they are now. */
@Named
@RequestScoped
public class Recalling {
    @Inject
    private HttpServletRequest request;

    @Inject
    private OpenSheet open;

    @Inject
    private StoryHistory history;

    @Inject
    private Saving saving;

    /** Saves it, unless others saved since the page was made. */
    public void restore() {
        open.perform(this::save, () -> saving.lead(open.key(), "recalled"));
    }

    private void save(Actor actor, EditionKey key) {
        Sheets.Saved chosen = history.find(Typed.field(request, "text")).orElseThrow(NoSuchEdition::new);
        saving.save(actor, key, new Writing(chosen.text(), null), Typed.field(request, "mark"));
    }
}
