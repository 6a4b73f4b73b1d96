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
    private ChangeWeight weight;

    @Column(name = "reader_note")
    private @Nullable String note;

    /** For the persistence provider. */
    protected Correction() {}

    /** @param note what readers are told about it; null for nothing */
    public Correction(ChangeWeight weight, @Nullable String note) {
        this.weight = weight;
        this.note = note;
    }

    /** How much it matters. */
    public ChangeWeight weight() {
        return weight;
    }

    /** What readers are told about it. */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }
}
