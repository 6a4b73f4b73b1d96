package org.engawa.workflow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** That members were told of the day on which the rights to a picture of a story end. */
@Entity
@Table(name = "told_ending")
class ToldEnding {
    @Id
    private UUID id;

    @Column(name = "story_id")
    private UUID storyId;

    @Column(name = "picture_key")
    private String pictureKey;

    @Column(name = "last_day")
    private LocalDate lastDay;

    /** For the persistence provider. */
    protected ToldEnding() {}

    ToldEnding(UUID story, String picture, LocalDate lastDay) {
        this.id = UUID.randomUUID();
        this.storyId = story;
        this.pictureKey = picture;
        this.lastDay = lastDay;
    }

    boolean isOf(UUID story, String picture, LocalDate day) {
        return storyId.equals(story) && pictureKey.equals(picture) && lastDay.equals(day);
    }
}
