package org.engawa.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.engawa.story.Kind;

/** Which stories a list is about. */
public final class Filter {
    private static final Filter ALL = new Filter(List.of());

    private final List<Query> conditions;

    private Filter(List<Query> conditions) {
        this.conditions = conditions;
    }

    /** All stories. */
    public static Filter all() {
        return ALL;
    }

    /** Stories of a kind. */
    public Filter kind(Kind kind) {
        return with(Documents.KIND, kind.word());
    }

    /** Stories about a country, ISO 3166-1 alpha-2. */
    public Filter country(String iso) {
        return with(Documents.COUNTRY, iso);
    }

    /** Stories of a programme. */
    public Filter programme(String key) {
        return with(Documents.PROGRAMME, key);
    }

    /** Stories of a mission. */
    public Filter mission(String key) {
        return with(Documents.MISSION, key);
    }

    /** Stories on a topic. */
    public Filter topic(String key) {
        return with(Documents.TOPIC, key);
    }

    /** Stories in which a person plays a part. */
    public Filter person(String key) {
        return with(Documents.PERSON, key);
    }

    /** Stories at a venue. */
    public Filter venue(String key) {
        return with(Documents.VENUE, key);
    }

    /** The story at this address. */
    public Filter slug(String slug) {
        return with(Documents.SLUG, slug);
    }

    /** Stories told in this language itself, whoever is shown them. */
    public Filter language(String tag) {
        return with(Documents.LANGUAGE, tag);
    }

    /** Stories with one of these values; none when there are no values. */
    public Filter any(Dimension by, Collection<String> values) {
        return with(new TermInSetQuery(
                by.field(), values.stream().map(BytesRef::new).toList()));
    }

    /** Exhibits and events that may be on or still be coming on this day, in any zone. */
    public Filter notOver(LocalDate day) {
        return with(LongPoint.newRangeQuery(Documents.OVER, day.toEpochDay(), Long.MAX_VALUE));
    }

    /** Exhibits and events that may be on at some time from one day to another, in any zone. */
    public Filter on(LocalDate first, LocalDate last) {
        return notOver(first).with(LongPoint.newRangeQuery(Documents.BEGUN, Long.MIN_VALUE, last.toEpochDay()));
    }

    /** Stories first published from one moment to just before another. */
    public Filter published(Instant from, Instant until) {
        long first = from.getEpochSecond();
        long last = until.getEpochSecond() - 1;
        return with(new IndexOrDocValuesQuery(
                LongPoint.newRangeQuery(Documents.PUBLISHED, first, last),
                NumericDocValuesField.newSlowRangeQuery(Documents.PUBLISHED, first, last)));
    }

    Filter with(String field, String value) {
        return with(new TermQuery(new Term(field, value)));
    }

    private Filter with(Query condition) {
        List<Query> more = new ArrayList<>(conditions);
        more.add(condition);
        return new Filter(List.copyOf(more));
    }

    Query query() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(new TermQuery(new Term(Documents.TYPE, Documents.EDITION)), BooleanClause.Occur.FILTER);
        conditions.forEach(condition -> query.add(condition, BooleanClause.Occur.FILTER));
        return query.build();
    }
}
