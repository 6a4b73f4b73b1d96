package org.engawa.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engawa.catalogue.Shelf.story;
import static org.engawa.catalogue.Shelf.withdrawn;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.engawa.publication.PublishedEdition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept of the index, and what may not be. */
class EditionsTest {
    private Catalogue catalogue;

    @BeforeEach
    void open() throws IOException {
        catalogue = Catalogue.open(new ByteBuffersDirectory(), Catalogues.EARLY);
        catalogue.apply(1, List.of(story("a", 1, "en", "ja"), story("b", 2, "ja")), Shelf.SETTINGS);
    }

    @AfterEach
    void close() throws IOException {
        catalogue.close();
    }

    private PublishedEdition edition() {
        return catalogue.edition("a", "en").orElseThrow();
    }

    @Test
    void aRecordIsReadOnceWhoeverAsksForIt() throws IOException {
        PublishedEdition first = edition();
        assertThat(edition()).isSameAs(first);
        assertThat(catalogue.list(Filter.all(), "en", 0, 10).editions()).anyMatch(edition -> edition == first);
        assertThat(catalogue.listBehind(Filter.all(), "en", null, false, 10).editions())
                .anyMatch(edition -> edition == first);
        catalogue.apply(2, List.of(story("c", 3, "en")), null);
        assertThat(edition()).isSameAs(first);
    }

    @Test
    void whatChangedIsReadAnewAndWhatWasWithdrawnIsGone() throws IOException {
        PublishedEdition first = edition();
        catalogue.apply(2, List.of(story("a", 9, "en", "ja")), null);
        assertThat(edition().facts().published()).isAfter(first.facts().published());
        catalogue.apply(3, List.of(withdrawn("a")), null);
        assertThat(catalogue.edition("a", "en")).isEmpty();
        assertThat(catalogue.editions("a")).isEmpty();
        catalogue.apply(4, List.of(story("a", 1, "en", "ja")), null);
        assertThat(edition()).isEqualTo(first);
    }

    @Test
    void theLanguageOfAStoryIsKnownAsListsShowIt() throws IOException {
        assertThat(catalogue.listedIn("a", "en")).contains("en");
        assertThat(catalogue.listedIn("a", "ja")).contains("ja");
        assertThat(catalogue.listedIn("a", "fr")).contains("en");
        assertThat(catalogue.listedIn("b", "en")).contains("ja");
        assertThat(catalogue.listedIn("none", "en")).isEmpty();
        for (String slug : List.of("a", "b")) {
            for (String reader : List.of("en", "ja", "fr")) {
                assertThat(catalogue.listedIn(slug, reader)).isEqualTo(listed(slug, reader));
            }
        }
        catalogue.apply(2, List.of(story("a", 1, "ja")), null);
        assertThat(catalogue.listedIn("a", "en")).contains("ja");
        catalogue.apply(3, List.of(withdrawn("a")), null);
        assertThat(catalogue.listedIn("a", "en")).isEmpty();
    }

    private Optional<String> listed(String slug, String reader) {
        return catalogue.list(Filter.all().slug(slug), reader, 0, 1).editions().stream()
                .map(PublishedEdition::language)
                .findFirst();
    }
}
