package org.engawa.publication;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.engawa.locale.Site;
import org.engawa.organization.Mission;
import org.engawa.vocabulary.Vocabulary;

/** What the site says about itself: its settings, its missions by key, and its vocabulary. */
public record SiteSettings(Site site, Map<String, Mission> missions, Vocabulary vocabulary) {
    /** Keeps the order of the missions. */
    public SiteSettings {
        missions = Collections.unmodifiableMap(new LinkedHashMap<>(missions));
    }

    /** The settings before any content was imported. */
    public static SiteSettings unnamed() {
        return new SiteSettings(Site.unnamed(), Map.of(), Vocabulary.empty());
    }
}
