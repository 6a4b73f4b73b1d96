package org.engawa.catalogue;

/** What stories can be counted by. */
public enum Dimension {
    /** Words of kinds. */
    KIND(Documents.KIND),
    /** Keys of missions. */
    MISSION(Documents.MISSION),
    /** Countries, ISO 3166-1 alpha-2. */
    COUNTRY(Documents.COUNTRY),
    /** Keys of programmes. */
    PROGRAMME(Documents.PROGRAMME),
    /** Keys of topics. */
    TOPIC(Documents.TOPIC),
    /** Keys of people. */
    PERSON(Documents.PERSON),
    /** Keys of venues. */
    VENUE(Documents.VENUE);

    private final String field;

    Dimension(String field) {
        this.field = field;
    }

    String field() {
        return field;
    }
}
