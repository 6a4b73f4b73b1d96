package org.engawa.story;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the publication of an edition over another changes for readers. */
@Embeddable
public class Correction {
    @Enumerated(EnumType.STRING)
    private @Nullable ChangeWeight weight;

    @Column(name = "reader_note")
    private @Nullable String note;

    /** How much it matters; none until somebody has said so. */
    public Optional<ChangeWeight> weight() {
        return Optional.ofNullable(weight);
    }

    /** What readers are told about it. */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    /** Says what it changes. */
    public void weigh(ChangeWeight change, @Nullable String told) {
        weight = change;
        note = told;
    }
}
