package org.engawa.web.feed;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NavigableMap;
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
    private final NavigableMap<YearMonth, Integer> months;

    Archives(Reading reading, Selection selection) {
        this.reading = reading;
        this.selection = selection;
        this.months = reading.months(selection);
        reading.changesAt(Archive.begin(present().plusMonths(1)));
    }

    /** The latest part, where the list is longer than one document. */
    Optional<Archive> newest() {
        if (months.values().stream().mapToInt(Integer::intValue).sum() <= SIZE) {
            return Optional.empty();
        }
        YearMonth month = months.lastKey();
        int blocks = blocks(month);
        return blocks > 0 ? Optional.of(new Archive(month, blocks)) : before(new Archive(month, 1));
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
                : Optional.ofNullable(months.lowerKey(archive.month())).map(month -> new Archive(month, blocks(month)));
    }

    /** The part after. */
    Optional<Archive> after(Archive archive) {
        return archive.block() < blocks(archive.month())
                ? Optional.of(new Archive(archive.month(), archive.block() + 1))
                : Optional.ofNullable(months.higherKey(archive.month()))
                        .filter(month -> blocks(month) > 0)
                        .map(month -> new Archive(month, 1));
    }

    private int blocks(YearMonth month) {
        int all = count(month);
        return month.isBefore(present()) ? (all + SIZE - 1) / SIZE : all / SIZE;
    }

    private int count(YearMonth month) {
        return months.getOrDefault(month, 0);
    }

    private Selection in(YearMonth month) {
        return selection.published(Archive.begin(month), Archive.begin(month.plusMonths(1)));
    }

    private YearMonth present() {
        return YearMonth.from(reading.now().atOffset(ZoneOffset.UTC));
    }
}
