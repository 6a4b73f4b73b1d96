package org.engawa.web.newsroom.picture;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.engawa.web.newsroom.InHand;
import org.engawa.workflow.PictureLibrary;
import org.engawa.workflow.PictureLibrary.Held;
import org.jspecify.annotations.Nullable;

/** A page of all pictures that the member may see, on the page `/newsroom/library`. */
@Named
@RequestScoped
public class Library {
    private static final int PICTURES = 24;

    @Inject
    private InHand inHand;

    @Inject
    private PictureLibrary library;

    @Inject
    private LibraryForm form;

    @Inject
    private LibraryRows rows;

    private @Nullable List<Held> all;

    /** The pictures of this page. */
    public List<LibraryRows.Row> getRows() {
        return all().stream()
                .skip((getPage() - 1L) * PICTURES)
                .limit(PICTURES)
                .map(rows::row)
                .toList();
    }

    /** How many pictures there are on all pages. */
    public int getCount() {
        return all().size();
    }

    /** This page, counted from 1; the last one when the address asks for one beyond. */
    public int getPage() {
        return Math.min(form.getPage(), getPages());
    }

    /** How many pages there are; one also when there is no picture. */
    public int getPages() {
        return Math.max(1, (getCount() + PICTURES - 1) / PICTURES);
    }

    private List<Held> all() {
        List<Held> known = all;
        if (known == null) {
            known = library.find(inHand.actor(), form.wanted());
            all = known;
        }
        return known;
    }
}
