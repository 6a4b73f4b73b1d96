package org.engawa.story;

import jakarta.persistence.EntityManager;

/** The texts of a database, for what is measured from outside the room. */
public final class StoredTexts {
    private StoredTexts() {}

    /** Those that this reads. */
    public static StoryTexts in(EntityManager entities) {
        JpaStoryTexts texts = new JpaStoryTexts();
        texts.entities = entities;
        return texts;
    }
}
