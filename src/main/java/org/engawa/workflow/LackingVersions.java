package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.engawa.media.Darkroom;
import org.engawa.media.Renditions;
import org.engawa.story.PictureFacts;
import org.engawa.story.PictureTable;

/** Finds the pictures of which smaller versions are missing: they were imported, or the server stopped before it made them. */
@ApplicationScoped
public class LackingVersions {
    private static final int AT_ONCE = 500;

    @Inject
    private PictureTable pictures;

    @Inject
    private Darkroom darkroom;

    /** Some of all pictures, those whose keys come after one, in the order of the keys. */
    @Transactional
    public List<PictureFacts> after(String key) {
        return pictures.after(key, AT_ONCE);
    }

    /** Brings those that lack versions to the darkroom, which takes as many as it can; the others have their turn at the next round. */
    public void bring(List<PictureFacts> some) {
        some.stream().filter(this::isLacking).forEach(this::bring);
    }

    private boolean isLacking(PictureFacts picture) {
        Renditions.Sizes sizes = darkroom.sizes(picture.key(), picture.type(), picture.width());
        return !sizes.isSettled() && darkroom.holds(picture.key());
    }

    private void bring(PictureFacts picture) {
        darkroom.bring(picture.key(), picture.type(), picture.width());
    }
}
