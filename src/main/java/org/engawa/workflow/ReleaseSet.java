package org.engawa.workflow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.engawa.story.Edition;
import org.engawa.story.EditionState;
import org.engawa.story.Story;
import org.engawa.story.Translation;

/**
 * Languages of a story that become public at one moment, all of them or none: at its hour, or as soon after it as the last of
 * them is approved. Until then none of them becomes public by itself, but in an emergency.
 */
@Entity
@Table(name = "release_set")
class ReleaseSet {
    private static final String BETWEEN = " ";

    @Id
    @Column(name = "story_id")
    private UUID storyId;

    private String languages;

    @Column(name = "due_at")
    private OffsetDateTime dueAt;

    @Column(name = "member_id")
    private UUID member;

    private boolean told;

    /** For the persistence provider. */
    protected ReleaseSet() {}

    ReleaseSet(UUID story, Collection<String> languages, OffsetDateTime due, UUID member) {
        this.storyId = story;
        this.languages = String.join(BETWEEN, languages.stream().sorted().toList());
        this.dueAt = due;
        this.member = member;
    }

    UUID story() {
        return storyId;
    }

    List<String> languages() {
        return List.of(languages.split(BETWEEN));
    }

    boolean holds(String language) {
        return languages().contains(language);
    }

    OffsetDateTime dueAt() {
        return dueAt;
    }

    UUID member() {
        return member;
    }

    /** Whether there is nothing to do but to wait for somebody, who knows of it. */
    boolean isHeld(Story story) {
        return told && !late(story).isEmpty();
    }

    /** Members are told once that it waits; false when they were already. */
    boolean tell() {
        boolean first = !told;
        told = true;
        return first;
    }

    /** The languages that are not ready to become public. */
    List<String> late(Story story) {
        return languages().stream()
                .filter(language -> !isReady(story, language))
                .toList();
    }

    /** The editions that become public, the original first. */
    List<Edition> editions(Story story) {
        return Stream.concat(story.original().stream(), story.translations().stream())
                .distinct()
                .filter(translation -> holds(translation.language()))
                .flatMap(translation -> translation.inPreparation().stream())
                .toList();
    }

    private static boolean isReady(Story story, String language) {
        return story.translation(language)
                .filter(translation -> translation
                        .inPreparation()
                        .map(edition -> isReady(translation, edition))
                        // Nobody waits for what became public in an emergency.
                        .orElse(translation.live().isPresent()))
                .isPresent();
    }

    private static boolean isReady(Translation translation, Edition edition) {
        return edition.state() == EditionState.APPROVED && edition.approvalHolds() && isWeighed(translation, edition);
    }

    /** How much a correction matters to readers is said before they get it. */
    private static boolean isWeighed(Translation translation, Edition edition) {
        return translation.live().isEmpty() || edition.correction().isPresent();
    }
}
