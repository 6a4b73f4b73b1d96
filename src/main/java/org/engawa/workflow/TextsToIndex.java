package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.engawa.story.FoundText;
import org.engawa.story.SavedText;
import org.engawa.story.StoryTexts;

/** The texts of all missions, for the index of this node and nobody else: nothing here asks who may see them. */
@ApplicationScoped
public class TextsToIndex {
    @Inject
    StoryTexts texts;

    /** What was saved at this time or later, by the clocks of those who saved it, except what was replaced since. */
    @Transactional
    public List<SavedText> savedSince(OffsetDateTime time) {
        return texts.savedSince(time);
    }

    /** The texts of these editions. */
    @Transactional
    public List<FoundText> of(Collection<UUID> editions) {
        return texts.of(editions);
    }
}
