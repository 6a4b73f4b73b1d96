package org.engawa.catalogue;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.engawa.publication.PublishedEdition;
import org.engawa.publication.PublishedStory;
import org.engawa.publication.SiteSettings;
import org.engawa.publication.WithdrawnStory;
import org.engawa.story.PictureFacts;
import org.jspecify.annotations.Nullable;

/**
 * Everything public, in a Lucene index of this node. What is applied becomes durable together with the position in the
 * log up to which it reflects it, in one Lucene commit; a process that is killed at any moment reopens at the last
 * commit and follows the log from there. Safe for many readers and one writer at a time. Of what it holds, readers are shown no
 * picture whose rights have ended by then.
 */
public final class Catalogue implements Closeable {
    private static final int MOST = 1_000_000;
    private static final SiteSettings UNNAMED = SiteSettings.unnamed();

    private final Index index;
    private final Clock clock;
    private final Endings endings;
    private final Editions editions = new Editions();
    private volatile @Nullable SiteSettings settings;
    private volatile @Nullable Known known;

    private Catalogue(Index index, Clock clock) throws IOException {
        this.index = index;
        this.clock = clock;
        this.endings = new Endings(index, clock);
        try {
            this.settings = index.query(Documents::settings).orElse(null);
        } catch (UncheckedIOException e) {
            index.close();
            throw new IOException("the settings in the catalogue can't be read", e);
        }
    }

    /**
     * Opens the catalogue in a directory, an empty one if there is none yet.
     *
     * @param clock by which the rights of pictures end
     * @throws IOException when it is damaged or was written by another format; it must then be deleted and built anew
     */
    static Catalogue open(Directory directory, Clock clock) throws IOException {
        return new Catalogue(Index.open(directory), clock);
    }

    /** The last entry of the log that it reflects; 0 when it is empty. */
    public long position() {
        return index.position();
    }

    /** Whether it holds a site that can be shown. */
    public boolean usable() {
        return settings != null;
    }

    /** The settings of the site. */
    public SiteSettings settings() {
        SiteSettings present = settings;
        return present == null ? UNNAMED : present;
    }

    /**
     * Replaces what is known of some stories, and of the site unless null, and makes it durable and visible.
     *
     * @param position the entry of the log up to which this is true
     */
    synchronized void apply(long position, Collection<PublishedStory> stories, @Nullable SiteSettings newSettings)
            throws IOException {
        index.change(position, writer -> {
            for (PublishedStory story : stories) {
                Documents.put(writer, story);
            }
            if (newSettings != null) {
                writer.updateDocument(new Term(Documents.TYPE, Documents.SETTINGS), Documents.of(newSettings));
            }
        });
        if (newSettings != null) {
            settings = newSettings;
        }
    }

    /** As {@link #apply}, in place of everything it held before. */
    synchronized void replaceAll(long position, Filling stories, SiteSettings newSettings) throws IOException {
        index.change(position, writer -> {
            writer.deleteAll();
            stories.pour(story -> {
                List<Document> documents = Documents.of(story);
                if (!documents.isEmpty()) {
                    writer.addDocuments(documents);
                }
            });
            writer.addDocument(Documents.of(newSettings));
        });
        settings = newSettings;
    }

    /** The edition of a story in a language. */
    public Optional<PublishedEdition> edition(String slug, String language) {
        return index.query(searcher ->
                editions(searcher, Filter.all().with(Documents.SLUG, slug).with(Documents.LANGUAGE, language), 0, 1)
                        .stream()
                        .findFirst());
    }

    /** The editions of a story, in the order of the site's languages, without those that were withdrawn alone. */
    public List<PublishedEdition> editions(String slug) {
        List<PublishedEdition> found =
                index.query(searcher -> editions(searcher, Filter.all().with(Documents.SLUG, slug), 0, MOST));
        List<String> order = settings().site().languages();
        boolean stands = found.stream().anyMatch(edition -> edition.facts().withdrawal() == null);
        return found.stream()
                .filter(edition -> !stands || edition.facts().withdrawal() == null)
                .sorted(Comparator.comparingInt(edition -> order.indexOf(edition.language())))
                .toList();
    }

    /** The language in which lists show a story to a reader of another; empty when it is in no list. Reads no text. */
    public Optional<String> listedIn(String slug, String language) {
        return index.query(searcher ->
                Editions.listed(searcher, slug, language, settings().site().languages()));
    }

    /** Whether the story with this id was withdrawn, in a language at least. */
    boolean hasWithdrawn(String story) {
        return index.query(searcher -> Documents.hasWithdrawn(searcher, story));
    }

    /** All editions of the story with this id. */
    List<PublishedEdition> editionsOf(String story) {
        return index.query(searcher -> editions(searcher, Filter.all().with(Documents.STORY, story), 0, MOST));
    }

    /** What was withdrawn from this address: a whole story, or one in each language that was withdrawn alone. */
    public List<WithdrawnStory> withdrawn(String slug) {
        return index.query(searcher -> Documents.withdrawn(searcher, slug));
    }

    /** The picture stored under this key, if any public edition shows it. */
    public Optional<PictureFacts> picture(String key) {
        // Nearly always the first edition has it; only where its story may no longer show it, the others are asked.
        return picture(key, 1).or(() -> picture(key, MOST));
    }

    private Optional<PictureFacts> picture(String key, int most) {
        return index.query(searcher -> editions(searcher, Filter.all().with(Documents.PICTURE, key), 0, most)).stream()
                .flatMap(edition -> edition.pictures().stream())
                .filter(picture -> picture.key().equals(key))
                .findFirst();
    }

    /** An edition, wherever it comes from, without the pictures that readers may no longer be shown. */
    public PublishedEdition seen(PublishedEdition edition) {
        return rights().within(edition);
    }

    /** When the next picture that readers see must go, and with it all that was made from its story; in the far future for none. */
    public Instant nextEnd() {
        return endings.next(settings());
    }

    private Rights rights() {
        return new Rights(settings(), clock.instant());
    }

    /**
     * Stories as a reader of a language is shown them: each once, the newest first.
     *
     * @param from how many to pass over
     */
    public Listing list(Filter filter, String language, int from, int size) {
        Filter shown = filter.with(Documents.SHOWN_IN, language);
        return index.query(searcher ->
                new Listing(editions.count(searcher, shown.query()), editions(searcher, shown, from, size)));
    }

    /**
     * As the list by date, from behind a place instead of a number.
     *
     * @param behind the place that was seen last; null for the beginning
     * @param oldestFirst whether the list is turned round
     */
    public Listing listBehind(Filter filter, String language, @Nullable Place behind, boolean oldestFirst, int size) {
        Filter shown = filter.with(Documents.SHOWN_IN, language);
        return index.query(searcher -> new Listing(
                editions.count(searcher, shown.query()),
                PlacedStories.behind(editions, searcher, shown.query(), behind, oldestFirst, size).stream()
                        .map(rights()::within)
                        .toList()));
    }

    /** The address under which the story with this id is or was public. */
    public Optional<String> slug(String story) {
        return index.query(searcher -> PlacedStories.slug(searcher, story));
    }

    /** How many stories a reader of a language is shown. */
    public int count(Filter filter, String language) {
        return index.query(searcher -> editions.count(
                searcher, filter.with(Documents.SHOWN_IN, language).query()));
    }

    /** How many stories of a list, as a reader of a language is shown it, there are for each value; none for the others. */
    public Map<String, Integer> counts(Filter filter, Dimension by, String language) {
        Filter shown = filter.with(Documents.SHOWN_IN, language);
        return index.query(searcher -> searcher.search(shown.query(), new Counting(by.field())));
    }

    /** How many stories of a list, as a reader of a language is shown it, were first published in each month (UTC). */
    public NavigableMap<YearMonth, Integer> months(Filter filter, String language) {
        Filter shown = filter.with(Documents.SHOWN_IN, language);
        return index.query(searcher -> searcher.search(shown.query(), new Months()));
    }

    /**
     * Finds stories in any language.
     *
     * @param language of the reader
     * @param size of a page of the result
     */
    public SearchResult search(SearchQuery query, String language, int size) {
        Known now = known();
        return index.query(searcher -> new Search(searcher.getIndexReader(), now.settings(), now.lexicon(), language)
                .find(query, size)
                .seen(rights()::within));
    }

    /** What a reader of a language who begins to write may mean, at most so many. */
    public List<Suggestion> suggest(String beginning, String language, int most) {
        Known now = known();
        return index.query(searcher ->
                new Suggesting(searcher.getIndexReader(), now.settings(), now.lexicon(), language).of(beginning, most));
    }

    /** The names in the settings, ready to be looked up. */
    private record Known(SiteSettings settings, Lexicon lexicon) {}

    private Known known() {
        SiteSettings present = settings();
        Known last = known;
        if (last == null || last.settings() != present) {
            last = new Known(present, Lexicon.of(present));
            known = last;
        }
        return last;
    }

    /** What changed after a position of the log, at most so many stories. */
    public Changes changes(long after, int limit) {
        return index.query(searcher -> ChangeQueries.changes(searcher, after, limit, index.position()));
    }

    /** Stories that were public in a language and were withdrawn, in it alone or in all, the last withdrawn first. */
    public List<Changes.Changed> withdrawn(String language, int most) {
        return index.query(searcher -> ChangeQueries.withdrawn(searcher, language, most));
    }

    private List<PublishedEdition> editions(IndexSearcher searcher, Filter filter, int from, int size)
            throws IOException {
        Rights rights = rights();
        return editions.newest(searcher, filter.query(), from, size).stream()
                .map(rights::within)
                .toList();
    }

    /** How many documents it holds. */
    public int size() {
        return index.query(searcher -> searcher.count(new TermQuery(new Term(Documents.TYPE, Documents.EDITION))));
    }

    @Override
    public synchronized void close() throws IOException {
        index.close();
    }
}
