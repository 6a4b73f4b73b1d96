package org.engawa.web.newsroom;

import java.time.ZoneId;
import java.util.Optional;

/** What a form asks of a person: their name, and in which language and zone they work. */
public abstract class PersonFields {
    private String name = "";
    private String language = "";
    private String zone = "";

    /** The zone that was chosen; none while it is none. */
    protected Optional<ZoneId> chosenZone() {
        return Zones.zone(zone);
    }

    /** As typed. */
    public String getName() {
        return name;
    }

    /** As typed. */
    public void setName(String name) {
        this.name = name;
    }

    /** BCP 47 tag. */
    public String getLanguage() {
        return language;
    }

    /** BCP 47 tag; one of those offered. */
    public void setLanguage(String language) {
        this.language = language;
    }

    /** Identifier of a zone. */
    public String getZone() {
        return zone;
    }

    /** Identifier of a zone; one of those offered. */
    public void setZone(String zone) {
        this.zone = zone;
    }
}
