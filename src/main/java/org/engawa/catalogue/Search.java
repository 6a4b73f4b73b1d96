package org.engawa.catalogue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.engawa.catalogue.QueryText.Word;
import org.engawa.catalogue.SearchResult.Extract;
import org.engawa.catalogue.SearchResult.Hit;
import org.engawa.catalogue.StoryCollector.Found;
import org.engawa.publication.PublishedEdition;
import org.engawa.publication.SiteSettings;

/** Answers one search of one reader. */
final class Search {
    private static final long PATIENCE = Duration.ofSeconds(1).toNanos();

    private final IndexReader reader;
    private final SiteSettings settings;
    private final Lexicon lexicon;
    private final String language;

    /**
     * Begins a search.
     *
     * @param language of the reader
     */
    Search(IndexReader reader, SiteSettings settings, Lexicon lexicon, String language) {
        this.reader = reader;
        this.settings = settings;
        this.lexicon = lexicon;
        this.language = language;
    }

    SearchResult find(SearchQuery query, int size) throws IOException {
        QueryText text = QueryText.of(query.text());
        if (text.empty() && !query.text().isBlank() && text.excluded().isEmpty()) {
            // Signs without a word in them: nothing is like them.
            return new SearchResult(0, List.of(), Map.of(), "", false, true);
        }
        Asking asking = new Asking(text, lexicon, settings.site().languages(), reader);
        Query asked = listed(asking.strictly());
        Run run = run(query, asked, size);
        boolean loosely =
                run.collector().met() == 0 && run.complete() && !text.words().isEmpty();
        if (loosely) {
            asked = listed(asking.loosely());
            run = run(query, asked, size);
        }
        List<Hit> hits = hits(query, run, asked, size);
        return new SearchResult(
                run.collector().total(),
                hits,
                run.collector().counts(),
                suggestion(text, asking),
                loosely && run.collector().met() > 0,
                run.complete());
    }

    private record Run(StoryCollector collector, boolean complete) {}

    private Run run(SearchQuery query, Query asked, int size) throws IOException {
        StoryCollector collector = new StoryCollector(
                query,
                new FacetValues.Setting(settings.vocabulary(), settings.site().zone()),
                query.page() * size);
        IndexSearcher searcher = new IndexSearcher(reader);
        long end = System.nanoTime() + PATIENCE;
        searcher.setTimeout(() -> System.nanoTime() - end > 0);
        searcher.search(asked, collector);
        collector.finish();
        return new Run(collector, !searcher.timedOut());
    }

    private static Query listed(Query asked) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        if (asked instanceof BooleanQuery both && both.clauses().stream().anyMatch(clause -> !clause.isProhibited())) {
            query.add(asked, Occur.MUST);
        } else if (asked instanceof BooleanQuery none) {
            none.clauses().forEach(query::add);
        }
        return query.add(new TermQuery(new Term(SearchFields.LISTED, "true")), Occur.FILTER)
                .build();
    }

    private List<Hit> hits(SearchQuery query, Run run, Query asked, int size) throws IOException {
        List<Found> found = run.collector().best();
        Extracts extracts = new Extracts(reader, asked);
        List<Hit> hits = new ArrayList<>();
        for (Found story : found.subList(Math.min(found.size(), (query.page() - 1) * size), found.size())) {
            hits.add(hit(query, story, extracts));
        }
        return hits;
    }

    private Hit hit(SearchQuery query, Found story, Extracts extracts) throws IOException {
        int document = shown(query, story.document());
        PublishedEdition edition = edition(document);
        Extract title = extracts.whole(document, SearchFields.TITLE, edition, edition.title());
        Extract extract = extracts.passage(document, edition).orElse(null);
        if (extract == null && title.marks().isEmpty() && document != story.document()) {
            extract = extracts.passage(story.document(), edition(story.document()))
                    .orElse(null);
        }
        return new Hit(
                edition,
                title,
                extract == null
                        ? new Extract(edition.summary(), edition.language(), List.of(), false, false)
                        : extract);
    }

    private PublishedEdition edition(int document) throws IOException {
        Document stored = reader.storedFields().document(document);
        return Documents.edition(stored);
    }

    /** The edition that this reader is shown of a story: in a language that he asked for, else as in lists. */
    private int shown(SearchQuery query, int document) throws IOException {
        Siblings siblings = Siblings.of(reader, document);
        Set<String> wanted = query.filters().getOrDefault(Facet.LANGUAGE, Set.of());
        if (!wanted.isEmpty()) {
            List<String> told = edition(document).languages();
            if (!told.contains(language) || !wanted.contains(language)) {
                for (String other : told) {
                    if (wanted.contains(other)) {
                        return siblings.with(Documents.LANGUAGE, other).orElse(document);
                    }
                }
            }
        }
        return siblings.with(Documents.SHOWN_IN, language).orElse(document);
    }

    /** What was probably meant, with words as texts write them. */
    private String suggestion(QueryText text, Asking asking) throws IOException {
        if (asking.corrections().isEmpty()
                || !text.phrases().isEmpty()
                || !text.excluded().isEmpty()) {
            return "";
        }
        StringBuilder meant = new StringBuilder();
        int from = 0;
        List<Word> wrong = asking.corrections().keySet().stream()
                .sorted(Comparator.comparingInt(Word::start))
                .toList();
        for (Word word : wrong) {
            String better = asking.corrections().getOrDefault(word, word.text());
            if (word.start() >= from) {
                meant.append(text.free(), from, word.start());
                meant.append(Extracts.written(reader, new BytesRef(better)).orElse(better));
                from = word.end();
            }
        }
        return meant.append(text.free().substring(from)).toString();
    }
}
