package org.engawa.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.engawa.locale.Site;
import org.engawa.publication.Change;
import org.engawa.publication.PublicationLog;
import org.engawa.publication.PublishedStory;
import org.engawa.publication.Publisher;
import org.engawa.publication.Settings;
import org.engawa.publication.SiteSettings;
import org.engawa.trace.Traces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A catalogue that several threads fill has every story once; when one of them fails it has what it had. */
class RebuildingTest {
    private static final long POSITION = 17;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<UUID> ids =
            IntStream.range(0, 437).mapToObj(number -> new UUID(1, number)).toList();
    private final Rebuilding rebuilding = new Rebuilding();
    private final Catalogue catalogue = Catalogues.empty();
    private Consumer<Set<UUID>> beforeReading = some -> {};

    @BeforeEach
    void furnish() throws IOException {
        catalogue.apply(5, List.of(Shelf.story("old", 1, "en")), Shelf.SETTINGS);
        rebuilding.log = new PublicationLog() {
            @Override
            public long position() {
                return POSITION;
            }

            @Override
            public Map<String, Change> changes() {
                return Map.of();
            }
        };
        rebuilding.settings = new Settings() {
            @Override
            public SiteSettings current() {
                return Shelf.SETTINGS;
            }
        };
        rebuilding.publisher = new Publisher() {
            @Override
            public List<UUID> stories() {
                return ids;
            }

            @Override
            public List<PublishedStory> publish(Map<UUID, Change> changes, Site site) {
                beforeReading.accept(changes.keySet());
                return changes.keySet().stream()
                        .map(id -> Shelf.story(slug(id), 1, "en"))
                        .toList();
            }
        };
        rebuilding.traces = new Traces();
        rebuilding.executor = (ManagedExecutorService) Proxy.newProxyInstance(
                ManagedExecutorService.class.getClassLoader(),
                new Class<?>[] {ManagedExecutorService.class},
                (proxy, method, arguments) -> {
                    try {
                        return method.invoke(threads, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @AfterEach
    void close() throws IOException {
        threads.shutdownNow();
        catalogue.close();
    }

    private static String slug(UUID id) {
        return "story-" + id.getLeastSignificantBits();
    }

    private Set<String> shown() {
        return catalogue.list(Filter.all(), "en", 0, 1000).editions().stream()
                .map(edition -> edition.slug())
                .collect(Collectors.toSet());
    }

    @Test
    void everyStoryIsTakenInOnce() throws IOException {
        rebuilding.rebuild(catalogue);
        assertThat(catalogue.position()).isEqualTo(POSITION);
        assertThat(catalogue.size()).isEqualTo(ids.size());
        assertThat(shown()).isEqualTo(ids.stream().map(RebuildingTest::slug).collect(Collectors.toSet()));
    }

    @Test
    void aDatabaseThatGoesAwayLeavesWhatWasThere() throws IOException {
        beforeReading = some -> {
            if (some.contains(ids.get(0))) {
                throw new PersistenceException("the database went away");
            }
        };
        assertThatThrownBy(() -> rebuilding.rebuild(catalogue))
                .isInstanceOf(PersistenceException.class)
                .hasMessage("the database went away");
        assertThat(catalogue.position()).isEqualTo(5);
        assertThat(shown()).containsExactly("old");

        beforeReading = some -> {};
        rebuilding.rebuild(catalogue);
        assertThat(catalogue.size()).isEqualTo(ids.size());
    }
}
