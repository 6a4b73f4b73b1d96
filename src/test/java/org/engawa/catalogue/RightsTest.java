package org.engawa.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.lucene.store.MMapDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RightsTest {
    @TempDir
    private Path folder;

    /** Whatever ran at that moment, or did not. */
    @Test
    void aPictureWhoseRightsEndedWhileItWasClosedIsGone() throws IOException {
        Instant end = Instant.parse("2026-03-31T15:00:00Z");
        Clock before = Clock.fixed(end.minusMillis(1), ZoneOffset.UTC);
        try (Catalogue first = Catalogue.open(new MMapDirectory(folder), before)) {
            first.apply(1, List.of(Shelf.pictured("a", LocalDate.of(2026, 3, 31))), Shelf.SETTINGS);
            assertThat(first.nextEnd()).isEqualTo(end);
            assertThat(first.picture("cover-key")).isPresent();
        }
        try (Catalogue second = Catalogue.open(new MMapDirectory(folder), Clock.fixed(end, ZoneOffset.UTC))) {
            assertThat(second.nextEnd()).isEqualTo(Instant.MAX);
            assertThat(second.picture("cover-key")).isEmpty();
            assertThat(second.editions("a").get(0).facts().cover()).isNull();
            assertThat(second.editions("a").get(0).facts().pictures()).isEmpty();
        }
    }
}
