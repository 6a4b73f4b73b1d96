package org.engawa.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A role that a member holds: for a mission or desk, and where the role is of a language, for a language. */
@Embeddable
public class Assignment {
    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Role role;

    private @Nullable String mission;
    private @Nullable String language;

    /** For the persistence provider. */
    protected Assignment() {}

    private Assignment(Role role, @Nullable String mission, @Nullable String language) {
        if (role.ofMission() == (mission == null)) {
            throw new IllegalArgumentException(
                    role + (role.ofMission() ? " is held for a mission" : " is held for no mission"));
        }
        if (role.ofLanguage() == (language == null)) {
            throw new IllegalArgumentException(
                    role + (role.ofLanguage() ? " is held for a language" : " is held for no language"));
        }
        this.role = role;
        this.mission = mission;
        this.language = language;
    }

    /**
     * A role for a mission and a language.
     *
     * @param mission key of a mission, or of the headquarters unit that is the desk; null for an administrator
     * @param language BCP 47 tag; null unless the role is of a language
     * @throws IllegalArgumentException when the role wants one that is missing, or takes none
     */
    public static Assignment of(Role role, @Nullable String mission, @Nullable String language) {
        return new Assignment(role, mission, language);
    }

    /** What the member does. */
    public Role role() {
        return role;
    }

    /** Key of the mission or desk; none for an administrator. */
    public Optional<String> mission() {
        return Optional.ofNullable(mission);
    }

    /** BCP 47 tag, where the role is of a language. */
    public Optional<String> language() {
        return Optional.ofNullable(language);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Assignment that
                && role == that.role
                && Objects.equals(mission, that.mission)
                && Objects.equals(language, that.language);
    }

    @Override
    public int hashCode() {
        return Objects.hash(role, mission, language);
    }

    @Override
    public String toString() {
        return role + (mission == null ? "" : " of " + mission) + (language == null ? "" : " in " + language);
    }
}
