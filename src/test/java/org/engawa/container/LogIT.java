package org.engawa.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.engawa.catalogue.CatalogueFollower;
import org.engawa.content.ContentImport;
import org.engawa.publication.LogEntry;
import org.engawa.publication.PublicationLog;
import org.engawa.story.Origin;
import org.engawa.story.Slug;
import org.engawa.story.Story;
import org.engawa.testing.Bundle;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many writers at once: the log keeps the order of commits, and no text is lost. */
@ExtendWith(ArquillianExtension.class)
class LogIT {
    private static final int WRITERS = 8;
    private static final int ACTS = 25;

    @Inject
    private PublicationLog log;

    @Inject
    private CatalogueFollower follower;

    @Inject
    private ContentImport contentImport;

    @Inject
    private Editors editors;

    @Resource
    private ManagedExecutorService executor;

    @Test
    void aFollowerSeesEveryEntryOfManyWritersInTheOrderOfCommits() {
        long before = log.position();
        AtomicBoolean writing = new AtomicBoolean(true);
        CompletableFuture<List<LogEntry>> following =
                CompletableFuture.supplyAsync(() -> follow(before, writing), executor);
        CompletableFuture<?>[] writers = IntStream.range(0, WRITERS)
                .mapToObj(writer -> CompletableFuture.runAsync(() -> write(new UUID(writer, 0)), executor))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(writers).join();
        writing.set(false);
        List<LogEntry> seen = following.join();
        // The clock of the server may have released something of another test meanwhile.
        assertThat(seen).hasSizeGreaterThanOrEqualTo(WRITERS * ACTS);
        long last = before + seen.size();
        assertThat(seen)
                .extracting(LogEntry::position)
                .as("without gaps, in order, though some transactions failed")
                .isEqualTo(LongStream.rangeClosed(before + 1, last).boxed().toList());
        for (int writer = 0; writer < WRITERS; writer++) {
            UUID subject = new UUID(writer, 0);
            assertThat(seen)
                    .filteredOn(entry -> entry.subject().equals(subject.toString()))
                    .hasSize(ACTS);
        }
        await().atMost(WorkflowScene.PATIENCE).until(() -> follower.catalogue().position() >= last);
    }

    private List<LogEntry> follow(long from, AtomicBoolean writing) {
        List<LogEntry> seen = new ArrayList<>();
        long position = from;
        while (true) {
            boolean last = !writing.get();
            List<LogEntry> entries = log.after(position, 7);
            seen.addAll(entries);
            if (!entries.isEmpty()) {
                position = entries.get(entries.size() - 1).position();
            } else if (last) {
                return seen;
            }
        }
    }

    private void write(UUID subject) {
        for (int act = 0; act < ACTS; act++) {
            if (act % 5 == 0) {
                assertThatThrownBy(() -> editors.append(subject.toString(), true))
                        .isInstanceOf(IllegalStateException.class);
            }
            editors.append(subject.toString(), false);
        }
    }

    @Test
    void whoSavesOverAnotherTextIsTold() throws IOException {
        Slug slug = imported("contested");
        assertThatThrownBy(() -> editors.with(slug, story -> {
                    story.translation("en").orElseThrow().latest().orElseThrow().current();
                    elsewhere(() -> editors.retitle(slug, "en", "The first to save"));
                    editors.retitle(story, "en", "The second to save");
                }))
                .isInstanceOf(RuntimeException.class);
        editors.with(
                slug,
                story -> assertThat(story.translation("en")
                                .orElseThrow()
                                .latest()
                                .orElseThrow()
                                .current()
                                .text()
                                .title())
                        .isEqualTo("The first to save"));
    }

    @Test
    void whoRestatesFactsThatAnotherRestatedIsTold() throws IOException {
        Slug slug = imported("restated");
        assertThatThrownBy(() -> editors.with(slug, story -> {
                    elsewhere(() -> editors.with(slug, other -> other.restate("ja", other.facts(), Origin.NEWSROOM)));
                    story.restate("fr", story.facts(), Origin.NEWSROOM);
                }))
                .isInstanceOf(RuntimeException.class)
                .hasStackTraceContaining("OptimisticLock");
        editors.with(slug, story -> assertThat(story.originalLanguage()).isEqualTo("ja"));
    }

    @Test
    void onTheEmbeddedDatabaseWritersWaitForEachOtherEvenWhereTheyShareNoRow() throws IOException {
        Slug slug = imported("apart");
        List<CompletableFuture<Void>> other = new ArrayList<>();
        editors.append(Story.idOf(slug).toString(), () -> {
            other.add(CompletableFuture.runAsync(() -> editors.retitle(slug, "en", "Waited"), executor));
            assertThatThrownBy(() -> other.get(0).get(500, TimeUnit.MILLISECONDS))
                    .isInstanceOf(TimeoutException.class);
            elsewhere(() -> assertThat(log.position()).as("readers do not wait").isPositive());
        });
        other.get(0).join();
    }

    private Slug imported(String slug) throws IOException {
        Bundle bundle = Bundle.in(Files.createTempDirectory("bundle")).story(slug, 1);
        assertThat(contentImport.run(bundle.root()).problems()).isEmpty();
        return new Slug(slug);
    }

    private void elsewhere(Runnable act) {
        CompletableFuture.runAsync(act, executor).join();
    }
}
