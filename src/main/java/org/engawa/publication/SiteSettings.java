package org.engawa.publication;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.engawa.locale.Site;
import org.engawa.organization.Mission;
import org.engawa.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What the site says about itself: its settings, its missions by key, its vocabulary, and the pages that stand beside the stories, by key. */
public record SiteSettings(
        Site site, Map<String, Mission> missions, Vocabulary vocabulary, Map<String, StandingPage> pages) {
    /**
     * Keeps the order of the missions; pages stand in that of their keys.
     *
     * @param pages null for none, as in settings that were stored before there were such pages
     */
    public SiteSettings(
            Site site,
            Map<String, Mission> missions,
            Vocabulary vocabulary,
            @Nullable Map<String, StandingPage> pages) {
        this.site = site;
        this.missions = Collections.unmodifiableMap(new LinkedHashMap<>(missions));
        this.vocabulary = vocabulary;
        this.pages = pages == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(pages));
    }

    /** The same with another vocabulary. */
    SiteSettings with(Vocabulary other) {
        return new SiteSettings(site, missions, other, pages);
    }

    /** The settings before any content was imported. */
    public static SiteSettings unnamed() {
        return new SiteSettings(Site.unnamed(), Map.of(), Vocabulary.empty(), Map.of());
    }
}
