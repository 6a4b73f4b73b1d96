package org.engawa.web.newsroom.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.engawa.web.newsroom.FrontDoor;
import org.engawa.web.newsroom.Journey;
import org.engawa.workflow.BringBackDraft;
import org.engawa.workflow.DeleteDraft;

/** Deletes a draft, and brings it back from the board that is shown then. */
@Named
@RequestScoped
public class Discard {
    @Inject
    private OpenSheet open;

    @Inject
    private DeleteDraft delete;

    @Inject
    private BringBackDraft bringBack;

    @Inject
    private BackAgain again;

    @Inject
    private Journey journey;

    /** Deletes it. */
    public void delete() {
        open.perform(delete::delete, () -> journey.to(FrontDoor.BOARD + open.getQuery(), "deleted"));
    }

    /** Brings it back. */
    public void undo() {
        open.perform(bringBack::bringBack, () -> journey.to(OpenSheet.PAGE + open.getQuery(), "brought-back"));
    }

    /** Whether the address names a draft that can be brought back. */
    public boolean isUndoable() {
        return again.possible();
    }
}
