package org.engawa.organization;

/** What a member does for a mission. A member may hold several. */
public enum Role {
    /** Writes stories of a mission. */
    CONTRIBUTOR,
    /** Translates stories of a mission into a language. */
    TRANSLATOR,
    /** Reviews what a mission writes in a language. */
    REVIEWER,
    /** Decides for a mission what is published, where the mission may publish by itself. */
    MISSION_EDITOR,
    /** Reviews and publishes for all missions of a desk. */
    DESK_OFFICER,
    /** Serves the media, and may publish and withdraw in an emergency. */
    PRESS_OFFICER,
    /** Keeps accounts and settings; reads no drafts. */
    ADMINISTRATOR;

    /** Whether it is held for one language. */
    public boolean ofLanguage() {
        return this == TRANSLATOR || this == REVIEWER;
    }

    /** Whether it is held for one mission or desk. */
    public boolean ofMission() {
        return this != ADMINISTRATOR;
    }

    /** Whether whoever holds it may approve, publish or let others in, and therefore needs a second factor. */
    public boolean needsSecondFactor() {
        return this != CONTRIBUTOR && this != TRANSLATOR;
    }
}
