package org.engawa.story;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.OffsetDateTime;

/** What lists find an edition by: what its newest text and its story say, again, so that a database need not look into either. */
@Embeddable
public class Listing {
    /** The mission of those that an earlier version of the program wrote, until that is noticed. */
    static final String UNKNOWN = "";

    private String mission;

    @Column(name = "saved_at")
    private OffsetDateTime savedAt;

    /** For the persistence provider. */
    protected Listing() {}

    Listing(String mission, OffsetDateTime savedAt) {
        this.mission = mission;
        this.savedAt = savedAt;
    }

    void saved(OffsetDateTime at) {
        savedAt = at;
    }

    void goTo(String other) {
        mission = other;
    }
}
