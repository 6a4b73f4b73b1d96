package org.engawa.reading;

import java.util.Optional;
import org.engawa.catalogue.Facet;

/** What the values are called by which a search is narrowed. */
public final class FacetNames {
    private FacetNames() {}

    /**
     * The name for a reader of what the vocabulary or the settings name; empty for what they don't know, and for kinds and languages,
     * which have their names from the theme.
     */
    public static Optional<String> of(Reading reading, Facet facet, String value) {
        var vocabulary = reading.vocabulary();
        return switch (facet) {
            case KIND, LANGUAGE -> Optional.empty();
            case YEAR -> Optional.of(value);
            case COUNTRY ->
                Optional.ofNullable(vocabulary.countries().get(value)).map(country -> reading.text(country.names()));
            case REGION ->
                vocabulary.regions().stream()
                        .filter(region -> region.key().equals(value))
                        .findFirst()
                        .map(region -> reading.text(region.names()));
            case PROGRAMME ->
                Optional.ofNullable(vocabulary.programmes().get(value))
                        .map(programme ->
                                programme.brief() == null ? reading.text(programme.names()) : programme.brief());
            case TOPIC -> Optional.ofNullable(vocabulary.topics().get(value)).map(topic -> reading.text(topic.names()));
            case MISSION ->
                Optional.ofNullable(reading.settings().missions().get(value))
                        .map(mission -> reading.text(mission.names()));
        };
    }
}
