package org.engawa.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.engawa.publication.PublicationLog;
import org.engawa.story.EditionState;
import org.engawa.workflow.EditionKey;
import org.engawa.workflow.ReleaseDue;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is due is published once, whoever notices it, however late and however often; and never early. */
@ExtendWith(ArquillianExtension.class)
class ReleaseIT extends WorkflowScene {
    private static final int AT_ONCE = 8;

    @Inject
    private ReleaseDue release;

    @Inject
    private PublicationLog log;

    @Resource
    private ManagedExecutorService executor;

    @Test
    void manyWhoReleaseAtOnceReleaseOnce() {
        EditionKey english = scheduled("Due for many");
        long before = log.position();
        time.advance(Duration.ofMinutes(61));
        CompletableFuture<?>[] many = IntStream.range(0, AT_ONCE)
                .mapToObj(number -> CompletableFuture.runAsync(() -> release(english), executor))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(many).join();
        assertThat(newsroom.state(english)).isEqualTo(EditionState.PUBLISHED);
        release(english);
        assertThat(acts(english)).containsOnlyOnce("RELEASE");
        assertThat(log.after(before, 100))
                .extracting(entry -> entry.subject())
                .containsOnlyOnce(english.story().toString());
        await().atMost(PATIENCE).until(() -> published(english).isPresent());
    }

    @Test
    void whatIsNotDueIsNotReleasedHoweverOftenItIsAsked() {
        EditionKey english = scheduled("Not due yet");
        time.advance(Duration.ofMinutes(59));
        IntStream.range(0, AT_ONCE).forEach(number -> release(english));
        assertThat(newsroom.state(english)).isEqualTo(EditionState.SCHEDULED);
        time.advance(Duration.ofMinutes(-30));
        release(english);
        assertThat(newsroom.state(english)).as("after the clock was set back").isEqualTo(EditionState.SCHEDULED);
        time.advance(Duration.ofDays(2));
        release(english);
        assertThat(newsroom.state(english)).as("two days late").isEqualTo(EditionState.PUBLISHED);
    }

    @Test
    void whatWasTakenFromTheScheduleIsNotReleased() {
        EditionKey english = scheduled("Taken back in time");
        newsroom.unschedule.unschedule(aoki, english);
        time.advance(Duration.ofHours(3));
        release(english);
        assertThat(newsroom.state(english)).isEqualTo(EditionState.APPROVED);
        assertThat(acts(english)).doesNotContain("RELEASE");
    }

    private EditionKey scheduled(String title) {
        EditionKey english = begin(title + " " + UUID.randomUUID());
        approve(english);
        newsroom.schedule.schedule(aoki, english, now().plusHours(1));
        return english;
    }

    private void release(EditionKey key) {
        release.release(newsroom.story(key).slug());
    }
}
