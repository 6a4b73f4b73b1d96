package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.engawa.media.PictureStore;
import org.engawa.story.DeletedDrafts;
import org.engawa.story.Stories;
import org.engawa.story.Story;

/** Removes the files of pictures that only drafts had which were deleted, and can't be brought back any more. */
@ApplicationScoped
public class LapsedPictures {
    /** So many stories at one go; the others have their turn at the next. */
    private static final int AT_ONCE = 20;

    @Inject
    private Workplace workplace;

    @Inject
    private Stories stories;

    @Inject
    private DeletedDrafts drafts;

    @Inject
    private PictureStore store;

    /** The stories that have such drafts, some of them. */
    @Transactional
    public List<UUID> due() {
        return drafts.stories(lapse(), AT_ONCE);
    }

    /**
     * Removes the pictures of such drafts of a story. They go before that is noted: who is stopped between begins again.
     *
     * @throws UncheckedIOException when a file can't be removed; it is tried again
     */
    @Transactional
    public void remove(UUID id) {
        stories.byIdForUpdate(id).ifPresent(this::remove);
    }

    private void remove(Story story) {
        OffsetDateTime lapse = lapse();
        for (String key : drafts.pictures(story, lapse)) {
            try {
                // One that was kept since is about to be named by a story.
                store.remove(key, lapse.toInstant());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        drafts.done(story, lapse);
    }

    private OffsetDateTime lapse() {
        return workplace.now().minus(DeleteDraft.KEPT);
    }
}
