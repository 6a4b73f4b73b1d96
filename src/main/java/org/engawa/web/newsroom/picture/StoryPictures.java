package org.engawa.web.newsroom.picture;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.engawa.story.PictureFacts;
import org.engawa.story.Writing;
import org.engawa.web.newsroom.InHand;
import org.engawa.workflow.Act;
import org.engawa.workflow.Clash;
import org.engawa.workflow.NoSuchEdition;
import org.engawa.workflow.Refused;
import org.engawa.workflow.SaveDraft;
import org.engawa.workflow.Sheet;

/** The pictures of a story, on the page `/newsroom/pictures`: they are added here, and what is said of them is changed. */
@Named("pictures")
@RequestScoped
public class StoryPictures {
    private static final int TRIES = 4;

    @Inject
    private InHand inHand;

    @Inject
    private AddPicture add;

    @Inject
    private PictureForm form;

    @Inject
    private SaveDraft save;

    @Inject
    private PictureReport report;

    /** Whether the member may change them: those of a translation are those of its original. */
    public boolean isChangeable() {
        Sheet sheet = inHand.sheet();
        return sheet.original() && sheet.may(Act.SAVE);
    }

    /** Adds those that were sent. Each that can't be taken is named; the others are added all the same. */
    public void add() {
        List<Part> parts = report.parts();
        if (parts.isEmpty()) {
            report.not("none", "");
        }
        try {
            for (Part part : parts) {
                AddPicture.Outcome outcome = add.add(inHand.actor(), inHand.key(), part);
                if (outcome.added().isEmpty()) {
                    report.not(outcome.problem(), String.valueOf(part.getSubmittedFileName()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Clash e) {
            report.not("busy", "");
        } catch (Refused e) {
            report.not(e);
        } catch (NoSuchEdition e) {
            inHand.refuse();
            return;
        } finally {
            inHand.forget();
        }
        if (report.isFine()) {
            report.done(inHand.path("pictures"), "picture-added");
        }
    }

    /** Keeps what is said of them. It joins whatever others wrote meanwhile. */
    public void keep() {
        try {
            for (int tried = 1; ; tried++) {
                Sheet sheet = inHand.sheet();
                List<PictureFacts> pictures = form.said(sheet.facts().pictures(), PictureRows.languages(sheet)).stream()
                        .filter(picture -> !form.isRemoved(picture))
                        .toList();
                if (!report.isFine()) {
                    return;
                }
                Writing writing = new Writing(sheet.text(), sheet.facts().illustrated(pictures, form.cover(pictures)));
                try {
                    save.save(inHand.actor(), inHand.key(), writing, sheet.mark(), false);
                    break;
                } catch (Clash e) {
                    if (tried == TRIES) {
                        report.not("busy", "");
                        return;
                    }
                    inHand.forget();
                }
            }
            report.done(inHand.path("pictures"), "saved");
        } catch (Refused e) {
            report.not(e);
        } catch (NoSuchEdition e) {
            inHand.refuse();
        } finally {
            inHand.forget();
        }
    }
}
