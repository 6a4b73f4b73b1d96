package org.engawa.story;

import jakarta.persistence.EntityManager;

/** The pictures of a database, for tests outside the room. */
public final class StoredPictures {
    private StoredPictures() {}

    /** Those that this reads. */
    public static PictureTable in(EntityManager entities) {
        JpaPictureTable pictures = new JpaPictureTable();
        pictures.entities = entities;
        return pictures;
    }
}
