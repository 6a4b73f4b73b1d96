package org.engawa.web.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.engawa.catalogue.Dimension;
import org.engawa.media.WorldMap;
import org.engawa.reading.Selection;
import org.engawa.theme.view.CountryLink;
import org.engawa.theme.view.CountryPoint;
import org.engawa.theme.view.RegionView;
import org.engawa.theme.view.WorldView;
import org.engawa.vocabulary.Country;

/** The map and the list that says the same. */
final class Worlds {
    private static final WorldMap MAP = new WorldMap();

    private final Draft draft;
    private final Map<Country, CountryLink> links = new LinkedHashMap<>();

    Worlds(Draft draft) {
        this.draft = draft;
        EntryCards entries = new EntryCards(draft);
        Map<String, Integer> counts = draft.counts(Selection.all(), Dimension.COUNTRY);
        draft.vocabulary()
                .countries()
                .values()
                .forEach(country -> links.put(country, entries.of(country, counts.getOrDefault(country.iso(), 0))));
    }

    /** Only countries that have stories. */
    WorldView withStories() {
        return world(false);
    }

    /** All countries; those without stories are in the list, not on the map. */
    WorldView all() {
        return world(true);
    }

    private WorldView world(boolean empty) {
        List<CountryPoint> points = links.entrySet().stream()
                .filter(entry -> entry.getValue().count() > 0)
                .map(entry -> point(entry.getKey(), entry.getValue()))
                .sorted(draft.byName(CountryPoint::name))
                .toList();
        List<RegionView> regions = draft.vocabulary().regions().stream()
                .map(region -> new RegionView(draft.text(region.names()), countries(region.key(), empty)))
                .filter(region -> !region.countries().isEmpty())
                .toList();
        return new WorldView(
                MAP.land(),
                WorldMap.WIDTH,
                WorldMap.HEIGHT,
                MAP.home().x(),
                MAP.home().y(),
                points,
                regions);
    }

    /** The countries of a region in the order of the language. */
    List<CountryLink> countries(String region, boolean empty) {
        return links.entrySet().stream()
                .filter(entry -> Objects.equals(entry.getKey().region(), region))
                .map(Map.Entry::getValue)
                .filter(link -> empty || link.count() > 0)
                .sorted(draft.byName(CountryLink::name))
                .toList();
    }

    private static CountryPoint point(Country country, CountryLink link) {
        WorldMap.Point point = MAP.point(country.latitude(), country.longitude());
        return new CountryPoint(link.href(), link.name(), link.count(), point.x(), point.y());
    }
}
