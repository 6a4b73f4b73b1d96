package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.engawa.story.Stories;
import org.engawa.story.Story;

/**
 * Writes out what lists find stories by, where an earlier version of the program wrote them: before there were such lists, or beside
 * this one while they share a database. From then on each story keeps its own.
 */
@ApplicationScoped
public class UnlistedStories {
    private static final int AT_ONCE = 100;

    @Inject
    private Stories stories;

    /** Some of these stories, of those after an id; whoever begins names one that is before all. */
    @Transactional
    public List<UUID> after(UUID id) {
        return stories.unlisted(id, AT_ONCE);
    }

    /** Writes that of one. */
    @Transactional
    public void list(UUID id) {
        stories.byIdForUpdate(id).ifPresent(Story::list);
    }
}
