package org.engawa.web.newsroom.picture;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.engawa.web.newsroom.InHand;
import org.engawa.workflow.PictureLibrary;
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

    private @Nullable List<LibraryRows.Row> known;
    private @Nullable List<String> keys;

    /** The pictures of this page. */
    public List<LibraryRows.Row> getRows() {
        List<LibraryRows.Row> present = known;
        if (present == null) {
            int first = (getPage() - 1) * PICTURES;
            present =
                    library.held(inHand.actor(), keys().subList(first, Math.min(first + PICTURES, getCount()))).stream()
                            .map(rows::row)
                            .toList();
            known = present;
        }
        return present;
    }

    private List<String> keys() {
        if (keys == null) {
            keys = library.find(inHand.actor(), form.wanted());
        }
        return keys;
    }

    /** How many pictures there are on all pages. */
    public int getCount() {
        return keys().size();
    }

    /** This page, counted from 1; the last one when the address asks for one beyond. */
    public int getPage() {
        return Math.min(form.getPage(), getPages());
    }

    /** How many pages there are; one also when there is no picture. */
    public int getPages() {
        return Math.max(1, (getCount() + PICTURES - 1) / PICTURES);
    }
}
