package org.engawa.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engawa.catalogue.Shelf.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.Lock;
import org.engawa.publication.PublishedStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that refuses one call for the catalogue, or all from one on: readers keep what they had, and the rest comes when it takes them again. */
class FullDiskTest {
    private static final PublishedStory OLD = story("a", 1, "en", "ja");
    private static final PublishedStory NEW = story("b", 2, "fr");
    private static final int MOST = 200;

    @TempDir
    private Path temporary;

    @Test
    void oneCallThatFailsLosesNothing() throws IOException {
        assertThat(failures(false)).isGreaterThan(5);
    }

    @Test
    void aDiskThatStaysFullLosesNothing() throws IOException {
        assertThat(failures(true)).isGreaterThan(5);
    }

    /** Lucene does that in threads of its own, and tells of it at the next change, not as of a failure of the disk. */
    @Test
    void mergingThatFailsIsAFailureOfTheDisk() throws IOException, InterruptedException {
        Refusing disk = new Refusing(FSDirectory.open(temporary));
        try (Catalogue catalogue = Catalogue.open(disk, Catalogues.EARLY)) {
            catalogue.apply(1, List.of(OLD), Shelf.SETTINGS);
            disk.refuseMerging();
            int failed = 0;
            for (int number = 2; failed == 0 && number < MOST; number++) {
                failed += isApplied(catalogue, story("m-" + number, 2, "fr")) ? 0 : 1;
                assertThat(catalogue.edition("a", "ja")).isPresent();
                Thread.sleep(10);
            }
            assertThat(failed).isEqualTo(1);
            disk.takeAll();
            catalogue.apply(MOST, List.of(NEW), null);
            assertThat(catalogue.edition("b", "fr")).isPresent();
        }
    }

    /** Lucene begins one to merge segments in. Thrown on, it would end whatever publishes, and not be tried again. */
    @Test
    void whereNoThreadCanBeHadItIsTriedAgain() throws IOException {
        Refusing disk = new Refusing(FSDirectory.open(temporary));
        try (Catalogue catalogue = Catalogue.open(disk, Catalogues.EARLY)) {
            catalogue.apply(1, List.of(OLD), Shelf.SETTINGS);
            disk.refuseThreads();
            assertThat(isApplied(catalogue, NEW)).isFalse();
            assertThat(catalogue.edition("a", "ja")).isPresent();
            disk.takeAll();
            assertThat(isApplied(catalogue, NEW)).isTrue();
            assertThat(catalogue.edition("b", "fr")).isPresent();
        }
    }

    /** Lets the first call fail, then the second, until a change passes; gives how many failed. */
    private int failures(boolean staysFull) throws IOException {
        for (int number = 1; number < MOST; number++) {
            Path folder = temporary.resolve(staysFull + "-" + number);
            Refusing disk = new Refusing(FSDirectory.open(folder));
            try (Catalogue catalogue = Catalogue.open(disk, Catalogues.EARLY)) {
                catalogue.apply(1, List.of(OLD), Shelf.SETTINGS);
                disk.refuse(number, staysFull);
                boolean passed = isApplied(catalogue, NEW);
                assertThat(catalogue.edition("a", "ja"))
                        .as("read at %d", number)
                        .isPresent();
                // Again while it refuses, as the follower of the log does every second.
                passed |= staysFull && isApplied(catalogue, NEW);
                assertThat(catalogue.edition("a", "ja"))
                        .as("read at %d", number)
                        .isPresent();
                disk.takeAll();
                catalogue.apply(2, List.of(NEW), null);
                assertThat(catalogue.edition("b", "fr")).as("new at %d", number).isPresent();
                if (passed) {
                    return number - 1;
                }
            }
            try (Catalogue again = Catalogue.open(FSDirectory.open(folder), Catalogues.EARLY)) {
                assertThat(again.position()).isEqualTo(2);
                assertThat(again.size()).isEqualTo(3);
            }
        }
        throw new AssertionError("a change makes more than " + MOST + " calls");
    }

    private static boolean isApplied(Catalogue catalogue, PublishedStory story) {
        try {
            catalogue.apply(2, List.of(story), null);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Counts the calls that change something, and opening a lock, and refuses some. */
    private static final class Refusing extends FilterDirectory {
        private int left = Integer.MAX_VALUE;
        private boolean staysFull;
        private volatile boolean noMerging;
        private boolean noThread;

        Refusing(Directory in) {
            super(in);
        }

        void refuse(int number, boolean stays) {
            left = number;
            staysFull = stays;
        }

        void refuseMerging() {
            noMerging = true;
        }

        void refuseThreads() {
            noThread = true;
        }

        void takeAll() {
            noMerging = false;
            noThread = false;
            left = Integer.MAX_VALUE;
        }

        private synchronized void call() throws IOException {
            left--;
            if (noThread) {
                throw new OutOfMemoryError("unable to create native thread");
            }
            if (noMerging && Thread.currentThread().getName().startsWith("Lucene Merge Thread")) {
                throw new IOException("No space left on device");
            }
            if (left == 0 || left < 0 && staysFull) {
                throw new IOException("No space left on device");
            }
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            call();
            return super.createOutput(name, context);
        }

        @Override
        public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
            call();
            return super.createTempOutput(prefix, suffix, context);
        }

        @Override
        public void sync(Collection<String> names) throws IOException {
            call();
            super.sync(names);
        }

        @Override
        public void syncMetaData() throws IOException {
            call();
            super.syncMetaData();
        }

        @Override
        public void rename(String source, String target) throws IOException {
            call();
            super.rename(source, target);
        }

        @Override
        public Lock obtainLock(String name) throws IOException {
            call();
            return super.obtainLock(name);
        }
    }
}
