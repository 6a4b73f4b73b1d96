package org.engawa.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.engawa.catalogue.Shelf.story;
import static org.engawa.catalogue.Shelf.withdrawn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.MMapDirectory;
import org.engawa.publication.PublishedEdition;
import org.engawa.publication.PublishedStory;
import org.engawa.story.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {
    @TempDir
    private Path folder;

    private Catalogue catalogue;

    @BeforeEach
    void open() throws IOException {
        catalogue = Catalogue.open(new ByteBuffersDirectory(), Catalogues.EARLY);
    }

    @AfterEach
    void close() throws IOException {
        catalogue.close();
    }

    @Test
    void isEmptyAtFirst() {
        assertThat(catalogue.position()).isZero();
        assertThat(catalogue.usable()).isFalse();
        assertThat(catalogue.size()).isZero();
        assertThat(catalogue.settings().site().languages()).containsExactly("en");
        assertThat(catalogue.list(Filter.all(), "en", 0, 10)).isEqualTo(new Listing(0, List.of()));
        assertThat(catalogue.edition("a", "en")).isEmpty();
        assertThat(catalogue.withdrawn("a")).isEmpty();
    }

    @Test
    void whatIsAppliedIsFoundExactlyAsItWas() throws IOException {
        PublishedStory lagoon = story("lagoon", 3, "ja", "en");
        catalogue.apply(7, List.of(lagoon), Shelf.SETTINGS);
        assertThat(catalogue.position()).isEqualTo(7);
        assertThat(catalogue.usable()).isTrue();
        assertThat(catalogue.settings()).isEqualTo(Shelf.SETTINGS);
        assertThat(catalogue.editions("lagoon")).isEqualTo(lagoon.editions());
        assertThat(catalogue.editionsOf(lagoon.id())).containsExactlyInAnyOrderElementsOf(lagoon.editions());
        assertThat(catalogue.edition("lagoon", "ja")).contains(lagoon.editions().get(1));
        assertThat(catalogue.edition("lagoon", "fr")).isEmpty();
        assertThat(catalogue.edition("Lagoon", "ja")).isEmpty();
        assertThat(catalogue.size()).isEqualTo(2);
    }

    @Test
    void aStoryIsReplacedAsAWholeAndOthersStay() throws IOException {
        catalogue.apply(1, List.of(story("a", 1, "en", "ja", "fr"), story("b", 2, "en")), Shelf.SETTINGS);
        PublishedStory changed = story("a", 1, "en");
        catalogue.apply(2, List.of(changed), null);
        assertThat(catalogue.editions("a")).isEqualTo(changed.editions());
        assertThat(catalogue.editions("b")).hasSize(1);
        assertThat(catalogue.size()).isEqualTo(2);
        catalogue.apply(3, List.of(new PublishedStory(changed.id(), List.of(), List.of(), changed.change())), null);
        assertThat(catalogue.editions("a")).isEmpty();
        assertThat(catalogue.size()).isEqualTo(1);
        assertThat(catalogue.settings()).isEqualTo(Shelf.SETTINGS);
    }

    @Test
    void aWithdrawnStoryIsRememberedAndNowhereElse() throws IOException {
        catalogue.apply(1, List.of(story("a", 1, "en", "ja")), Shelf.SETTINGS);
        catalogue.apply(2, List.of(withdrawn("a")), null);
        assertThat(catalogue.withdrawn("a"))
                .containsExactlyElementsOf(withdrawn("a").withdrawn());
        assertThat(catalogue.editions("a")).isEmpty();
        assertThat(catalogue.list(Filter.all(), "en", 0, 9).total()).isZero();
        assertThat(catalogue.size()).isZero();
        catalogue.apply(3, List.of(story("a", 1, "en")), null);
        assertThat(catalogue.withdrawn("a")).isEmpty();
        assertThat(catalogue.editions("a")).hasSize(1);
    }

    @Test
    void replacingKeepsNothing() throws IOException {
        catalogue.apply(5, List.of(story("a", 1, "en"), withdrawn("w")), Shelf.SETTINGS);
        catalogue.replaceAll(9, Catalogues.all(List.of(story("b", 1, "en"))), Shelf.SETTINGS);
        assertThat(catalogue.position()).isEqualTo(9);
        assertThat(catalogue.editions("a")).isEmpty();
        assertThat(catalogue.withdrawn("w")).isEmpty();
        assertThat(catalogue.editions("b")).hasSize(1);
        assertThat(catalogue.settings()).isEqualTo(Shelf.SETTINGS);
    }

    @Test
    void listsAreNewestFirstThenBySlugWhateverTheOrderOfArrival() throws IOException {
        List<PublishedStory> stories = new ArrayList<>(IntStream.range(0, 40)
                .mapToObj(i -> story("s-%02d".formatted(i), i / 4, "en"))
                .toList());
        Collections.shuffle(stories, new Random(3));
        for (int i = 0; i < stories.size(); i++) {
            catalogue.apply(i + 1, List.of(stories.get(i)), i == 0 ? Shelf.SETTINGS : null);
        }
        List<String> expected = IntStream.range(0, 40)
                .boxed()
                .sorted((a, b) -> a / 4 == b / 4 ? a - b : b / 4 - a / 4)
                .map("s-%02d"::formatted)
                .toList();
        List<String> paged = new ArrayList<>();
        for (int from = 0; from < 49; from += 7) {
            Listing page = catalogue.list(Filter.all(), "en", from, 7);
            assertThat(page.total()).isEqualTo(40);
            assertThat(page.editions()).hasSize(Math.max(0, Math.min(7, 40 - from)));
            page.editions().forEach(edition -> paged.add(edition.slug()));
        }
        assertThat(paged).isEqualTo(expected);
        assertThat(catalogue.list(Filter.all(), "en", Integer.MAX_VALUE, 12).editions())
                .isEmpty();
        assertThat(catalogue.list(Filter.all(), "en", 40, 12)).isEqualTo(new Listing(40, List.of()));
    }

    @Test
    void everyReaderIsShownEachStoryOnceInTheBestLanguage() throws IOException {
        catalogue.apply(
                1,
                List.of(story("both", 3, "en", "ja"), story("french", 2, "fr"), story("english", 1, "en")),
                Shelf.SETTINGS);
        assertThat(shown("en")).containsExactly("both en", "french fr", "english en");
        assertThat(shown("ja")).containsExactly("both ja", "french fr", "english en");
        assertThat(shown("fr")).containsExactly("both en", "french fr", "english en");
        assertThat(shown("xx")).isEmpty();
        assertThat(catalogue.count(Filter.all(), "ja")).isEqualTo(3);
        assertThat(catalogue.count(Filter.all().language("ja"), "ja")).isEqualTo(1);
    }

    @Test
    void filtersNarrow() throws IOException {
        catalogue.apply(
                1, List.of(story("a", 1, "en"), story("b", 2, "ja"), Shelf.exhibit("c", "hall")), Shelf.SETTINGS);
        assertThat(count(Filter.all().kind(Kind.ARTICLE))).isEqualTo(2);
        assertThat(count(Filter.all().kind(Kind.EXHIBIT))).isEqualTo(1);
        assertThat(count(Filter.all().country("TV"))).isEqualTo(2);
        assertThat(count(Filter.all().country("tv"))).isZero();
        assertThat(count(Filter.all().topic("environment").kind(Kind.ARTICLE))).isEqualTo(2);
        assertThat(count(Filter.all().programme("satreps"))).isEqualTo(2);
        assertThat(count(Filter.all().person("manabe"))).isEqualTo(2);
        assertThat(count(Filter.all().venue("hall"))).isEqualTo(1);
        assertThat(count(Filter.all().venue("first-stop"))).isEqualTo(1);
        assertThat(count(Filter.all().country("TV").country("BR"))).isZero();
        assertThat(count(Filter.all().country("T*").topic("environment OR health")))
                .isZero();
    }

    @Test
    void picturesAreFoundWhereTheyAreShown() throws IOException {
        catalogue.apply(1, List.of(Shelf.pictured("a")), Shelf.SETTINGS);
        assertThat(catalogue.picture("cover-key")).isPresent();
        assertThat(catalogue.picture("body-key")).isPresent();
        assertThat(catalogue.picture("beside-key")).isEmpty();
    }

    @Test
    void aFailureInTheMiddleOfRebuildingLeavesAllAsItWasAndIsNotForEver() throws IOException {
        catalogue.apply(5, List.of(story("a", 1, "en")), Shelf.SETTINGS);
        Iterable<PublishedStory> broken = () -> List.of(story("b", 1, "en"), story("c", 1, "en")).stream()
                .peek(story -> {
                    if (story.editions().get(0).slug().equals("c")) {
                        throw new NoSuchElementException("the database went away");
                    }
                })
                .iterator();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> catalogue.replaceAll(9, Catalogues.all(broken), Shelf.SETTINGS));
        assertThat(catalogue.position()).isEqualTo(5);
        assertThat(shown("en")).containsExactly("a en");
        catalogue.apply(6, List.of(story("d", 2, "en")), null);
        assertThat(shown("en")).containsExactly("d en", "a en");
        catalogue.replaceAll(9, Catalogues.all(List.of(story("b", 1, "en"))), Shelf.SETTINGS);
        assertThat(shown("en")).containsExactly("b en");
    }

    @Test
    void aChangeThatFailsHalfWayIsNotSeenLater() throws IOException {
        catalogue.apply(1, List.of(story("a", 1, "en")), Shelf.SETTINGS);
        List<PublishedStory> endingInNothing = new ArrayList<>(List.of(story("b", 1, "en")));
        endingInNothing.add(null);
        assertThatThrownBy(() -> catalogue.apply(2, endingInNothing, null)).isInstanceOf(NullPointerException.class);
        assertThat(catalogue.position()).isEqualTo(1);
        catalogue.apply(3, List.of(story("c", 1, "en")), null);
        assertThat(shown("en")).containsExactly("a en", "c en");
    }

    @Test
    void reopensAtThePositionOfItsLastCommit() throws IOException {
        try (Catalogue first = Catalogue.open(new MMapDirectory(folder), Catalogues.EARLY)) {
            first.apply(41, List.of(story("a", 1, "en")), Shelf.SETTINGS);
            first.apply(42, List.of(story("b", 2, "ja")), null);
        }
        try (Catalogue second = Catalogue.open(new MMapDirectory(folder), Catalogues.EARLY)) {
            assertThat(second.position()).isEqualTo(42);
            assertThat(second.settings()).isEqualTo(Shelf.SETTINGS);
            assertThat(second.editions("a")).isEqualTo(story("a", 1, "en").editions());
            assertThat(second.editions("b")).isEqualTo(story("b", 2, "ja").editions());
            second.replaceAll(50, Catalogues.all(List.of()), Shelf.SETTINGS);
        }
        try (Catalogue third = Catalogue.open(new MMapDirectory(folder), Catalogues.EARLY)) {
            assertThat(third.position()).isEqualTo(50);
            assertThat(third.size()).isZero();
        }
    }

    @Test
    void anEmptyOneReopens() throws IOException {
        Catalogue.open(FSDirectory.open(folder), Catalogues.EARLY).close();
        try (Catalogue again = Catalogue.open(FSDirectory.open(folder), Catalogues.EARLY)) {
            assertThat(again.position()).isZero();
            assertThat(again.usable()).isFalse();
        }
    }

    @Test
    void anotherFormatIsRefusedAndLeavesTheFolderFree() throws IOException {
        foreign(Map.of("engawa.position", "5", "engawa.format", "1"));
        assertThatIOException()
                .isThrownBy(() -> Catalogue.open(FSDirectory.open(folder), Catalogues.EARLY))
                .withMessageContaining("format 1");
        foreign(Map.of());
        assertThatIOException().isThrownBy(() -> Catalogue.open(FSDirectory.open(folder), Catalogues.EARLY));
    }

    @Test
    void settingsThatCannotBeReadAreRefusedAndLeaveTheFolderFree() throws IOException {
        Document settings = new Document();
        settings.add(new org.apache.lucene.document.StringField(
                Documents.TYPE, Documents.SETTINGS, org.apache.lucene.document.Field.Store.NO));
        settings.add(new org.apache.lucene.document.StoredField("record", "{\"site\":7}"));
        try (IndexWriter writer = new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig())) {
            writer.addDocument(settings);
            writer.setLiveCommitData(Map.of("engawa.position", "5", "engawa.format", Index.FORMAT)
                    .entrySet());
        }
        assertThatIOException().isThrownBy(() -> Catalogue.open(FSDirectory.open(folder), Catalogues.EARLY));
        new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig()).close();
    }

    private void foreign(Map<String, String> data) throws IOException {
        IndexWriterConfig anew = new IndexWriterConfig().setOpenMode(IndexWriterConfig.OpenMode.CREATE);
        try (IndexWriter writer = new IndexWriter(FSDirectory.open(folder), anew)) {
            writer.addDocument(new Document());
            writer.setLiveCommitData(data.entrySet());
        }
    }

    private int count(Filter filter) {
        return catalogue.count(filter, "en");
    }

    private List<String> shown(String language) {
        Listing listing = catalogue.list(Filter.all(), language, 0, 100);
        assertThat(listing.total()).isEqualTo(listing.editions().size());
        assertThat(listing.editions()).extracting(PublishedEdition::slug).doesNotHaveDuplicates();
        assertThat(listing.editions()).allMatch(edition -> edition.shownIn().containsAll(Set.of(language)));
        return listing.editions().stream()
                .map(edition -> edition.slug() + " " + edition.language())
                .toList();
    }
}
