package org.engawa.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PageCacheTest {
    private final PageCache cache = new PageCache(10_000_000);

    private static CachedPage page(String text, String... tags) {
        return page(text, null, tags);
    }

    private static CachedPage page(String text, Instant until, String... tags) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return CachedPage.of(Answer.of(200, List.of(), bytes), Set.of(tags), until);
    }

    @Test
    void dropsWhatIsMadeFromWhatChangedAndNothingElse() {
        cache.keep("/a", page("a", "story:a", "stories"), cache.begin());
        cache.keep("/b", page("b", "story:b"), cache.begin());

        cache.drop(Set.of("stories"));

        assertThat(cache.find("/a", 0)).isNull();
        assertThat(cache.find("/b", 0)).isNotNull();
    }

    @Test
    void aPageBegunBeforeAChangeIsNotKeptAfterIt() {
        long stamp = cache.begin();
        CachedPage old = page("old", "story:a");
        cache.drop(Set.of("story:a"));

        cache.keep("/a", old, stamp);

        assertThat(cache.find("/a", 0)).isNull();
    }

    @Test
    void aPageThatManyWantAtOnceIsMadeOnce() throws Exception {
        AtomicInteger made = new AtomicInteger();
        CountDownLatch wanted = new CountDownLatch(4);
        ExecutorService readers = Executors.newFixedThreadPool(4);
        List<Future<Optional<CachedPage>>> pages = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            pages.add(readers.submit(() -> {
                wanted.countDown();
                wanted.await();
                return cache.find("/a", 0, cache.begin(), () -> Optional.of(page("a" + made.incrementAndGet())));
            }));
        }
        for (Future<Optional<CachedPage>> page : pages) {
            assertThat(page.get()).isPresent();
        }
        readers.shutdown();

        assertThat(made).hasValue(1);
    }

    @Test
    void whatDoesNotHoldEvenNowIsGivenButNotKept() {
        Instant now = Instant.ofEpochMilli(5);

        assertThat(cache.find("/a", 5, cache.begin(), () -> Optional.of(page("a", now))))
                .isPresent();
        assertThat(cache.find("/a", 5)).isNull();
        assertThat(cache.find("/b", 5, cache.begin(), Optional::empty)).isEmpty();
    }

    @Test
    void neverServesAStateOlderThanTheLastDropUnderLoad() throws Exception {
        AtomicLong truth = new AtomicLong();
        ExecutorService readers = Executors.newFixedThreadPool(4);
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(500);
        Future<?> writer = readers.submit(() -> {
            while (System.nanoTime() < end) {
                truth.incrementAndGet();
                cache.drop(Set.of("story:a"));
            }
        });
        for (int i = 0; i < 3; i++) {
            readers.execute(() -> {
                while (System.nanoTime() < end) {
                    long stamp = cache.begin();
                    cache.keep("/a", page("state " + truth.get(), "story:a"), stamp);
                }
            });
        }
        writer.get();
        readers.shutdown();
        assertThat(readers.awaitTermination(10, TimeUnit.SECONDS)).isTrue();

        CachedPage last = cache.find("/a", 0);
        if (last != null) {
            Answer answer = last.answer(new ReaderRequest("GET", "/a", null, null, null, null));
            assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo("state " + truth.get());
        }
    }

    @Test
    void isBoundedByWeight() {
        PageCache small = new PageCache(200_000);
        for (int i = 0; i < 500; i++) {
            small.keep("/" + i, page("x".repeat(10_000) + i), small.begin());
        }
        org.awaitility.Awaitility.await()
                .untilAsserted(() -> assertThat(small.size()).isLessThan(25));
    }

    @Test
    void aPageEndsWithItsTime() {
        cache.keep("/a", page("a", Instant.ofEpochMilli(1000)), cache.begin());

        assertThat(cache.find("/a", 999)).isNotNull();
        assertThat(cache.find("/a", 1000)).isNull();
    }

    @Test
    void tellsWhatChangedSince() {
        long begin = cache.begin();
        assertThat(cache.changedSince(begin)).contains(Set.of());
        cache.drop(Set.of("story:a"));
        long between = cache.begin();
        cache.drop(Set.of("story:b", "stories"));
        assertThat(cache.changedSince(begin)).contains(Set.of("story:a", "story:b", "stories"));
        assertThat(cache.changedSince(between)).contains(Set.of("story:b", "stories"));
        cache.dropAll();
        long after = cache.begin();
        assertThat(cache.changedSince(between)).isEmpty();
        assertThat(cache.changedSince(after)).contains(Set.of());
        // Of another cache, or too long ago.
        assertThat(cache.changedSince(after + 1)).isEmpty();
        for (int i = 0; i <= 1000; i++) {
            cache.drop(Set.of("story:" + i));
        }
        assertThat(cache.changedSince(after)).isEmpty();
        assertThat(cache.changedSince(after + 1)).isPresent();
    }
}
