package org.engawa.web.feed;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.engawa.publication.PublishedEdition;
import org.engawa.reading.Reading;
import org.engawa.reading.Selection;

/**
 * The past of a list in parts that stay as they are (RFC 5005, section 4). Each month is cut into blocks from its oldest story on, so
 * that a story which is withdrawn, or taken in late with an old date, moves others within its month at most. Of the month that still
 * runs only full blocks are archives; what is left over is always among the newest, which the document to subscribe to holds.
 */
final class Archives {
    /** How many stories a document holds. */
    static final int SIZE = 20;

    private final Reading reading;
    private final Selection selection;

    Archives(Reading reading, Selection selection) {
        this.reading = reading;
        this.selection = selection;
        reading.changesAt(Archive.begin(present().plusMonths(1)));
    }

    /** The latest part, where the list is longer than one document. */
    Optional<Archive> newest() {
        if (reading.count(selection) <= SIZE) {
            return Optional.empty();
        }
        return newestBefore(Instant.MAX).flatMap(month -> {
            int blocks = blocks(month);
            return blocks > 0 ? Optional.of(new Archive(month, blocks)) : before(new Archive(month, 1));
        });
    }

    /** The stories of a part, the newest first; empty when there is no such part. */
    Optional<List<PublishedEdition>> stories(Archive archive) {
        if (archive.block() > blocks(archive.month())) {
            return Optional.empty();
        }
        int all = count(archive.month());
        int end = Math.min(archive.block() * SIZE, all);
        int begin = (archive.block() - 1) * SIZE;
        return Optional.of(
                reading.list(in(archive.month()), all - end, end - begin).editions());
    }

    /** The part before. */
    Optional<Archive> before(Archive archive) {
        return archive.block() > 1
                ? Optional.of(new Archive(archive.month(), archive.block() - 1))
                : newestBefore(Archive.begin(archive.month())).map(month -> new Archive(month, blocks(month)));
    }

    /** The part after. */
    Optional<Archive> after(Archive archive) {
        if (archive.block() < blocks(archive.month())) {
            return Optional.of(new Archive(archive.month(), archive.block() + 1));
        }
        Selection later = selection.published(Archive.begin(archive.month().plusMonths(1)), Instant.MAX);
        int all = reading.count(later);
        return all == 0
                ? Optional.empty()
                : reading.list(later, all - 1, 1).editions().stream()
                        .findFirst()
                        .map(Archives::month)
                        .filter(month -> blocks(month) > 0)
                        .map(month -> new Archive(month, 1));
    }

    private Optional<YearMonth> newestBefore(Instant moment) {
        return reading.list(selection.published(Instant.MIN, moment), 0, 1).editions().stream()
                .findFirst()
                .map(Archives::month);
    }

    private int blocks(YearMonth month) {
        int all = count(month);
        return month.isBefore(present()) ? (all + SIZE - 1) / SIZE : all / SIZE;
    }

    private int count(YearMonth month) {
        return reading.count(in(month));
    }

    private Selection in(YearMonth month) {
        return selection.published(Archive.begin(month), Archive.begin(month.plusMonths(1)));
    }

    private YearMonth present() {
        return YearMonth.from(reading.now().atOffset(ZoneOffset.UTC));
    }

    private static YearMonth month(PublishedEdition edition) {
        return YearMonth.from(edition.facts().published().withOffsetSameInstant(ZoneOffset.UTC));
    }
}
