package org.engawa.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When drafts were deleted, and which pictures only drafts have that were deleted long ago. Every method wants a transaction, and to
 * change anything the story held.
 */
@ApplicationScoped
public class DeletedDrafts {
    @Inject
    JpaDeletedDrafts drafts;

    /** It is deleted now. */
    public void add(Edition edition, OffsetDateTime at) {
        drafts.add(new DeletedDraft(edition, at));
    }

    /** It is brought back. */
    public void remove(Edition edition) {
        drafts.of(edition).ifPresent(drafts::remove);
    }

    /** When it was deleted. */
    public Optional<OffsetDateTime> deletedAt(Edition edition) {
        return drafts.of(edition).map(DeletedDraft::deletedAt);
    }

    /** The stories that have drafts deleted before a time whose pictures were not removed yet. */
    public List<UUID> stories(OffsetDateTime deletedBefore, int most) {
        return drafts.stories(deletedBefore, most);
    }

    /** The keys of pictures that only such drafts have: no other edition has any revision with them, and no story that lives. */
    public Set<String> pictures(Story story, OffsetDateTime deletedBefore) {
        return lapsed(story, deletedBefore)
                .flatMap(draft -> draft.edition().revisions().stream())
                .flatMap(revision -> revision.facts().stream())
                .flatMap(facts -> facts.pictures().stream())
                .map(PictureFacts::key)
                .distinct()
                .filter(key -> !drafts.isHeld(key, deletedBefore))
                .collect(Collectors.toSet());
    }

    /** Notes that these pictures are removed. */
    public void done(Story story, OffsetDateTime deletedBefore) {
        lapsed(story, deletedBefore).forEach(DeletedDraft::removePictures);
    }

    private Stream<DeletedDraft> lapsed(Story story, OffsetDateTime deletedBefore) {
        return story.translations().stream()
                .flatMap(translation -> translation.editions().stream())
                .flatMap(edition -> drafts.of(edition).stream())
                .filter(draft -> !draft.picturesRemoved() && draft.deletedAt().isBefore(deletedBefore));
    }
}
