package org.engawa.reading;

import java.time.Instant;
import org.engawa.catalogue.Filter;
import org.engawa.catalogue.Tags;
import org.engawa.story.Kind;

/**
 * Which stories a list shows, and the tag of pages that show it.
 *
 * @param filter for the catalogue
 * @param tag for the page cache
 */
public record Selection(Filter filter, String tag) {
    /** All stories. */
    public static Selection all() {
        return new Selection(Filter.all(), Tags.STORIES);
    }

    /** Stories told in a language itself. */
    public static Selection told(String language) {
        return new Selection(Filter.all().language(language), Tags.STORIES);
    }

    /** Stories of a kind. */
    public static Selection of(Kind kind) {
        return new Selection(Filter.all().kind(kind), Tags.list("kind", kind.word()));
    }

    /** Stories about a country, ISO 3166-1 alpha-2. */
    public static Selection country(String iso) {
        return new Selection(Filter.all().country(iso), Tags.list("country", iso));
    }

    /** Stories of a programme. */
    public static Selection programme(String key) {
        return new Selection(Filter.all().programme(key), Tags.list("programme", key));
    }

    /** Stories on a topic. */
    public static Selection topic(String key) {
        return new Selection(Filter.all().topic(key), Tags.list("topic", key));
    }

    /** Stories in which a person plays a part. */
    public static Selection person(String key) {
        return new Selection(Filter.all().person(key), Tags.list("person", key));
    }

    /** Stories of a mission. */
    public static Selection mission(String key) {
        return new Selection(Filter.all().mission(key), Tags.list("mission", key));
    }

    /** Those of them that are of a kind. */
    public Selection kind(Kind kind) {
        return new Selection(filter.kind(kind), tag);
    }

    /** A single story, if it is in lists at all. */
    public static Selection story(String slug) {
        return new Selection(Filter.all().slug(slug), Tags.story(slug));
    }

    /** Those of them that were published from one moment to just before another. */
    public Selection published(Instant from, Instant until) {
        return new Selection(filter.published(from, until), tag);
    }

    /** Stories at a venue. */
    public static Selection venue(String key) {
        return new Selection(Filter.all().venue(key), Tags.list("venue", key));
    }
}
