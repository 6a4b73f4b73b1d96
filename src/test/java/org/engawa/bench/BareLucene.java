package org.engawa.bench;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.engawa.bench.GeneratedStories.Question;
import org.engawa.publication.PublishedEdition;
import org.engawa.publication.PublishedStory;
import org.engawa.story.StoryFacts;
import org.engawa.vocabulary.Vocabulary;

/**
 * The measure of a search: the same texts in an index of Lucene's own parts as its manual puts them together, asked for the ten best
 * editions, counts of the eight facets and an extract of each. It knows of no stories, names, or mistakes.
 */
final class BareLucene implements Closeable {
    private static final int TEN = 10;
    private static final Map<String, Float> PARTS = Map.of("title", 5f, "summary", 2.5f, "body", 1f);
    private static final List<String> FACETS =
            List.of("kind", "country", "region", "programme", "topic", "language", "year", "mission");
    private static final FieldType TEXT = new FieldType(TextField.TYPE_STORED);
    private static final FacetsConfig CONFIG = new FacetsConfig();

    static {
        TEXT.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        TEXT.freeze();
        FACETS.forEach(facet -> CONFIG.setMultiValued(facet, true));
    }

    private static final Map<String, Analyzer> GRAMMARS = Map.of(
            "en", new EnglishAnalyzer(),
            "ja", new JapaneseAnalyzer(),
            "fr", new FrenchAnalyzer(),
            "ar", new ArabicAnalyzer());
    private static final Analyzer ANALYZER = new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            String language = field.substring(field.indexOf('.') + 1);
            return java.util.Objects.requireNonNull(GRAMMARS.get(language), field);
        }
    };

    private final Directory directory;
    private final DirectoryReader reader;
    private final SortedSetDocValuesReaderState facets;
    private final QueryBuilder builder = new QueryBuilder(ANALYZER);

    BareLucene(Path folder, GeneratedStories stories, Vocabulary vocabulary, ZoneId zone) throws IOException {
        directory = FSDirectory.open(folder);
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(ANALYZER))) {
            for (PublishedStory story : stories) {
                for (PublishedEdition edition : story.editions()) {
                    writer.addDocument(CONFIG.build(document(edition, vocabulary, zone)));
                }
            }
        }
        reader = DirectoryReader.open(directory);
        facets = new DefaultSortedSetDocValuesReaderState(reader, CONFIG);
    }

    private static Document document(PublishedEdition edition, Vocabulary vocabulary, ZoneId zone) {
        Document document = new Document();
        String language = edition.language();
        document.add(new Field(field("title", language), edition.title(), TEXT));
        document.add(new Field(field("summary", language), edition.summary(), TEXT));
        document.add(new Field(field("body", language), edition.plainText(), TEXT));
        StoryFacts facts = edition.facts();
        counted(document, "kind", Stream.of(facts.kind().word()));
        counted(document, "country", facts.countries().stream());
        counted(
                document,
                "region",
                facts.countries().stream()
                        .map(iso -> java.util.Objects.requireNonNull(
                                        vocabulary.countries().get(iso), iso)
                                .region()));
        counted(document, "programme", facts.programmes().stream());
        counted(document, "topic", facts.topics().stream());
        counted(document, "language", edition.languages().stream());
        counted(
                document,
                "year",
                Stream.of(Integer.toString(
                        facts.published().atZoneSameInstant(zone).getYear())));
        counted(document, "mission", Stream.of(facts.mission()));
        return document;
    }

    private static void counted(Document document, String facet, Stream<String> values) {
        values.distinct().forEach(value -> document.add(new SortedSetDocValuesFacetField(facet, value)));
    }

    private static String field(String part, String language) {
        return part + "." + language;
    }

    /**
     * Asks, and does with the answer what a page needs.
     *
     * @param languages whose texts are asked
     * @return how many editions were met
     */
    long ask(Question question, List<String> languages) throws IOException {
        Query query = query(question, languages);
        IndexSearcher searcher = new IndexSearcher(reader);
        var found = FacetsCollectorManager.search(searcher, query, TEN, new FacetsCollectorManager());
        ScoreDoc[] hits = found.topDocs().scoreDocs;
        if (hits.length == 0) {
            return 0;
        }
        var counts = new SortedSetDocValuesFacetCounts(facets, found.facetsCollector());
        for (String facet : FACETS) {
            counts.getTopChildren(12, facet);
        }
        for (ScoreDoc hit : hits) {
            searcher.storedFields().document(hit.doc, shown(languages));
        }
        UnifiedHighlighter extracts = UnifiedHighlighter.builder(searcher, ANALYZER)
                .withMaxLength(20_000)
                .build();
        for (String language : languages) {
            extracts.highlight(field("body", language), query, found.topDocs(), 1);
        }
        return found.topDocs().totalHits.value;
    }

    private static Set<String> shown(List<String> languages) {
        return Stream.of("title", "summary")
                .flatMap(part -> languages.stream().map(language -> field(part, language)))
                .collect(Collectors.toSet());
    }

    private Query query(Question question, List<String> languages) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String language : languages) {
            PARTS.forEach((part, weight) -> {
                Query met = met(question, field(part, language));
                if (met != null) {
                    any.add(new BoostQuery(met, weight), Occur.SHOULD);
                }
            });
        }
        return any.build();
    }

    private @org.jspecify.annotations.Nullable Query met(Question question, String field) {
        String text = question.text();
        return switch (question.way()) {
            case TERM, TWO -> builder.createBooleanQuery(field, text, Occur.MUST);
            case PHRASE -> builder.createPhraseQuery(field, text);
            case BEGINNING -> new PrefixQuery(new Term(field, text.toLowerCase(java.util.Locale.ROOT)));
            case MISSPELT ->
                new FuzzyQuery(new Term(field, text.toLowerCase(java.util.Locale.ROOT)), text.length() < 8 ? 1 : 2, 1);
        };
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
