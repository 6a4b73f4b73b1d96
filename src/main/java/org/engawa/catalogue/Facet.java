package org.engawa.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** By what the stories found by a search can be narrowed. */
public enum Facet {
    /** Words of kinds of stories. */
    KIND(Documents.KIND),
    /** Countries, ISO 3166-1 alpha-2. */
    COUNTRY(Documents.COUNTRY),
    /** Keys of regions: the stories of their countries. */
    REGION(null),
    /** Keys of programmes. */
    PROGRAMME(Documents.PROGRAMME),
    /** Keys of topics. */
    TOPIC(Documents.TOPIC),
    /** BCP 47 tags of languages in which the story is told. */
    LANGUAGE(Documents.TOLD),
    /** Years in which readers first saw the story, in the zone of the site. */
    YEAR(null),
    /** Keys of missions. */
    MISSION(Documents.MISSION);

    private final @Nullable String field;

    Facet(@Nullable String field) {
        this.field = field;
    }

    /** The parameter in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The facet of this word. */
    public static Optional<Facet> of(String word) {
        return Arrays.stream(values())
                .filter(facet -> facet.word().equals(word))
                .findFirst();
    }

    /** The field that holds its values, unless they are worked out from others. */
    @Nullable
    String field() {
        return field;
    }
}
