package org.engawa.catalogue;

import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.engawa.json.Json;
import org.engawa.publication.Change;
import org.engawa.publication.PublishedEdition;
import org.engawa.publication.PublishedStory;
import org.engawa.publication.SiteSettings;
import org.engawa.publication.WithdrawnStory;
import org.engawa.story.Details;
import org.engawa.story.EventTime;
import org.engawa.story.PictureFacts;
import org.engawa.story.StoryFacts;

/** How records stand in the index: fields to find them by, and the record itself as JSON. */
final class Documents {
    static final String TYPE = "type";
    static final String EDITION = "edition";
    static final String WITHDRAWN = "withdrawn";
    static final String SETTINGS = "settings";
    static final String STORY = "story";
    static final String SLUG = "slug";
    static final String LANGUAGE = "language";
    static final String SHOWN_IN = "shownIn";
    static final String KIND = "kind";
    static final String COUNTRY = "country";
    static final String PROGRAMME = "programme";
    static final String TOPIC = "topic";
    static final String PERSON = "person";
    static final String VENUE = "venue";
    static final String PUBLISHED = "published";
    static final String PICTURE = "picture";
    static final String LAST_DAY = "lastDay";
    static final String BEGUN = "begun";
    static final String OVER = "over";
    static final String MISSION = "mission";
    static final String TOLD = "told";
    static final String CHANGED = "changed";
    static final int MOST_LANGUAGES = 100;
    private static final String CHANGED_AT = "changedAt";
    private static final String RECORD = "record";

    private Documents() {}

    static List<Document> of(PublishedStory story) {
        List<Document> documents = new ArrayList<>();
        story.editions().forEach(edition -> documents.add(changed(of(edition), story.change())));
        story.withdrawn().forEach(withdrawn -> documents.add(changed(of(withdrawn), story.change())));
        return documents;
    }

    /** In place of what there is of the same story. */
    static void put(IndexWriter writer, PublishedStory story) throws IOException {
        Term id = new Term(STORY, story.id());
        List<Document> documents = of(story);
        // Lucene loses count of its memory over an empty block.
        if (documents.isEmpty()) {
            writer.deleteDocuments(id);
        } else {
            writer.updateDocuments(id, documents);
        }
    }

    private static Document of(WithdrawnStory withdrawn) {
        Document document = document(WITHDRAWN, withdrawn);
        story(document, withdrawn.story());
        document.add(new StoredField(WITHDRAWN, "true"));
        withdrawn.languages().forEach(language -> keyword(document, LANGUAGE, language));
        slug(document, withdrawn.slug());
        return document;
    }

    private static Document changed(Document document, Change change) {
        document.add(new LongPoint(CHANGED, change.position()));
        document.add(new NumericDocValuesField(CHANGED, change.position()));
        document.add(new StoredField(CHANGED, change.position()));
        document.add(new StoredField(CHANGED_AT, change.at().toString()));
        return document;
    }

    static Document of(SiteSettings settings) {
        return document(SETTINGS, settings);
    }

    private static Document of(PublishedEdition edition) {
        Document document = document(EDITION, edition);
        story(document, edition.story());
        placed(document, edition);
        SearchFields.add(document, edition);
        pictures(edition).forEach(key -> keyword(document, PICTURE, key));
        edition.pictures().stream()
                .flatMap(picture -> Stream.ofNullable(picture.until()))
                .forEach(day -> document.add(new SortedNumericDocValuesField(LAST_DAY, day.toEpochDay())));
        return document;
    }

    /** By what lists choose and order editions, and count them: two with the same are in the same places of the same lists. */
    static Set<Object> place(PublishedEdition edition) {
        Document document = new Document();
        placed(document, edition);
        return document.getFields().stream()
                .map(field -> List.of(field.name(), value(field)))
                .collect(Collectors.toSet());
    }

    private static Object value(IndexableField field) {
        Object number = field.numericValue();
        Object bytes = field.binaryValue();
        return number == null ? Objects.requireNonNullElseGet(bytes, field::stringValue) : number;
    }

    private static void placed(Document document, PublishedEdition edition) {
        StoryFacts facts = edition.facts();
        slug(document, edition.slug());
        keyword(document, LANGUAGE, edition.language());
        counted(document, KIND, facts.kind().word());
        counted(document, MISSION, facts.mission());
        edition.languages().forEach(language -> counted(document, TOLD, language));
        edition.shownIn().forEach(language -> keyword(document, SHOWN_IN, language));
        facts.countries().forEach(iso -> counted(document, COUNTRY, iso));
        facts.programmes().forEach(key -> counted(document, PROGRAMME, key));
        facts.topics().forEach(key -> counted(document, TOPIC, key));
        facts.people().forEach(key -> counted(document, PERSON, key));
        venues(facts).forEach(key -> counted(document, VENUE, key));
        List<LocalDate> days = days(facts);
        days.stream().min(order()).ifPresent(day -> document.add(new LongPoint(BEGUN, day.toEpochDay())));
        days.stream().max(order()).ifPresent(day -> document.add(new LongPoint(OVER, day.toEpochDay() + 1)));
        document.add(new NumericDocValuesField(PUBLISHED, facts.published().toEpochSecond()));
        // So that the newest are found without a look at all others.
        document.add(new LongPoint(PUBLISHED, facts.published().toEpochSecond()));
    }

    private static Set<String> pictures(PublishedEdition edition) {
        return edition.pictures().stream().map(PictureFacts::key).collect(Collectors.toSet());
    }

    private static Set<String> venues(StoryFacts facts) {
        Set<String> venues = new LinkedHashSet<>();
        if (facts.venue() != null) {
            venues.add(facts.venue());
        }
        if (facts.details() instanceof Details.Exhibit exhibit) {
            exhibit.tour().forEach(stop -> venues.add(stop.venue()));
        }
        return venues;
    }

    private static Document document(String type, Object value) {
        Document document = new Document();
        keyword(document, TYPE, type);
        document.add(new StoredField(RECORD, Json.write(value)));
        return document;
    }

    /** By which the editions of a search are gathered. */
    private static void story(Document document, String id) {
        keyword(document, STORY, id);
        document.add(new SortedDocValuesField(STORY, new BytesRef(id)));
    }

    /** Lucene demands that a field is made alike in all documents that have it. */
    private static void slug(Document document, String slug) {
        keyword(document, SLUG, slug);
        document.add(new SortedDocValuesField(SLUG, new BytesRef(slug)));
    }

    /** A keyword by which {@link Counting} counts. */
    private static void counted(Document document, String field, String value) {
        keyword(document, field, value);
        document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
    }

    /** The last day on which an exhibit or event may be on or still be coming, whatever the zone; empty when it has no date. */
    private static Comparator<LocalDate> order() {
        return Comparator.naturalOrder();
    }

    /** The days that are known of what takes place. */
    private static List<LocalDate> days(StoryFacts facts) {
        if (facts.details() instanceof Details.Event event) {
            return Stream.of(Optional.of(event.start()), Optional.ofNullable(event.end()))
                    .flatMap(Optional::stream)
                    .map(EventTime::day)
                    .toList();
        }
        return facts.details() instanceof Details.Exhibit exhibit
                ? Stream.concat(
                                Stream.of(Optional.ofNullable(exhibit.start()), Optional.ofNullable(exhibit.end())),
                                exhibit.tour().stream()
                                        .flatMap(stop -> Stream.of(
                                                Optional.ofNullable(stop.start()), Optional.ofNullable(stop.end()))))
                        .flatMap(Optional::stream)
                        .flatMap(date -> Stream.of(date.firstDay(), date.lastDay()))
                        .toList()
                : List.of();
    }

    private static void keyword(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
    }

    static PublishedEdition edition(Document document) {
        return record(document, PublishedEdition.class);
    }

    static Optional<SiteSettings> settings(IndexSearcher searcher) throws IOException {
        return all(searcher, new TermQuery(new Term(TYPE, SETTINGS)), 1, SiteSettings.class).stream()
                .findFirst();
    }

    static List<WithdrawnStory> withdrawn(IndexSearcher searcher, String slug) throws IOException {
        BooleanQuery query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(TYPE, WITHDRAWN)), BooleanClause.Occur.FILTER)
                .add(new TermQuery(new Term(SLUG, slug)), BooleanClause.Occur.FILTER)
                .build();
        return all(searcher, query, MOST_LANGUAGES, WithdrawnStory.class);
    }

    static boolean hasWithdrawn(IndexSearcher searcher, String story) throws IOException {
        BooleanQuery query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(TYPE, WITHDRAWN)), BooleanClause.Occur.FILTER)
                .add(new TermQuery(new Term(STORY, story)), BooleanClause.Occur.FILTER)
                .build();
        return searcher.count(query) > 0;
    }

    static WithdrawnStory withdrawn(Document document) {
        return record(document, WithdrawnStory.class);
    }

    static boolean isWithdrawn(Document document) {
        return document.get(WITHDRAWN) != null;
    }

    static Change change(Document document) {
        return new Change(
                document.getField(CHANGED).numericValue().longValue(), OffsetDateTime.parse(document.get(CHANGED_AT)));
    }

    private static <T> List<T> all(IndexSearcher searcher, Query query, int most, Class<T> type) throws IOException {
        List<T> all = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
            all.add(record(searcher.storedFields().document(hit.doc), type));
        }
        return all;
    }

    private static <T> T record(Document document, Class<T> type) {
        return Json.read(document.get(RECORD), type);
    }
}
