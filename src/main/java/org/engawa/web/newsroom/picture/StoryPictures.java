package org.engawa.web.newsroom.picture;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.ArrayList;
import java.util.List;
import org.engawa.story.PictureFacts;
import org.engawa.story.Writing;
import org.engawa.web.newsroom.InHand;
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
        return AddPicture.isChangeable(inHand.sheet());
    }

    /** Adds those that were sent, and keeps what is said of the others. Each that can't be taken is named. */
    public void add() {
        act(true);
    }

    /** Keeps what is said of them. It joins what others wrote meanwhile, and overwrites nothing that they said. */
    public void keep() {
        act(false);
    }

    private void act(boolean adding) {
        List<Part> parts = adding ? report.parts() : List.of();
        try {
            if (isKept() && adding) {
                added(parts);
            }
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
            report.done(inHand.path("pictures"), parts.isEmpty() ? "saved" : "picture-added");
        }
    }

    /** Whoever presses Enter in a field means the words, and chooses no file. */
    private void added(List<Part> parts) {
        if (parts.isEmpty() && !form.isSent()) {
            report.not("none", "");
        }
        for (Part part : parts) {
            AddPicture.Outcome outcome = add.add(inHand.actor(), inHand.key(), part);
            if (outcome.added().isEmpty()) {
                report.not(outcome.problem(), String.valueOf(part.getSubmittedFileName()));
            }
        }
    }

    /** Others may save the text meanwhile, which is no matter of this page. */
    private boolean isKept() {
        for (int tried = 1; form.isSent(); tried++) {
            Sheet sheet = inHand.sheet();
            if (!AddPicture.isChangeable(sheet)) {
                report.not("here", "");
                return false;
            }
            List<PictureFacts> pictures = said(sheet);
            if (!report.isFine()) {
                return false;
            }
            String cover = form.cover(pictures, sheet.facts().cover());
            try {
                save.save(
                        inHand.actor(),
                        inHand.key(),
                        new Writing(sheet.text(), sheet.facts().illustrated(pictures, cover)),
                        sheet.mark(),
                        false);
                return true;
            } catch (Clash e) {
                if (tried == TRIES) {
                    throw e;
                }
                inHand.forget();
            }
        }
        return true;
    }

    private List<PictureFacts> said(Sheet sheet) {
        List<PictureFacts> all = new ArrayList<>();
        for (PictureFacts present : sheet.facts().pictures()) {
            PictureFacts said = form.said(present, PictureRows.languages(sheet, present));
            if (form.isClash(present, said)) {
                report.clash(present, sheet.key().language());
            }
            if (!form.isRemoved(present)) {
                all.add(said);
            }
        }
        return all;
    }
}
