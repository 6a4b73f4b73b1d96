package org.engawa.web.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engawa.catalogue.SearchQuery;
import org.engawa.catalogue.SearchQuery.Order;
import org.engawa.catalogue.SearchResult;
import org.engawa.catalogue.Tags;
import org.engawa.publication.PublishedEdition;
import org.engawa.reading.Selection;
import org.engawa.reading.XmlText;

/** Puts a feed together: the newest stories of a list, or a part of its past. */
final class FeedContents {
    /** When to look again after a search that ran out of time. */
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final Press press;
    private final KeptEntries entries;
    private final long stamp;
    private final List<String> languages;

    /**
     * For a feed.
     *
     * @param entries those made before
     * @param stamp of the moment for which the feed is made
     * @param languages in which the site offers pages
     */
    FeedContents(Press press, KeptEntries entries, long stamp, List<String> languages) {
        this.press = press;
        this.entries = entries;
        this.stamp = stamp;
        this.languages = languages;
    }

    /** The document at an address; empty when there is no such part of the past, and no feed there. */
    Optional<FeedDocument> find(FeedAddress.Target target) {
        Scope scope = target.scope();
        if (scope instanceof Scope.OfSearch search) {
            return Optional.of(newest(target, found(search.asked()), Optional.empty()));
        }
        return scope instanceof Scope.Listed listed ? find(target, listed.selection()) : Optional.empty();
    }

    private Optional<FeedDocument> find(FeedAddress.Target target, Selection selection) {
        Archives archives = new Archives(press, selection);
        Archive archive = target.archive();
        if (archive == null) {
            return Optional.of(
                    newest(target, press.list(selection, 0, Archives.SIZE).editions(), archives.newest()));
        }
        return archives.stories(archive)
                .map(stories ->
                        document(target, stories, List.of(), archives.before(archive), archives.after(archive)));
    }

    private FeedDocument newest(FeedAddress.Target target, List<PublishedEdition> stories, Optional<Archive> before) {
        return document(target, stories, new Tombstones(press).all(), before, Optional.empty());
    }

    /** Only what has all that was asked for: a feed is not asked again with other words when it finds nothing. */
    private List<PublishedEdition> found(SearchQuery asked) {
        press.dependsOn(Tags.EDITIONS);
        SearchResult result = press.catalogue().search(asked.by(Order.DATE), press.language(), Archives.SIZE);
        if (!result.complete()) {
            press.changesAt(press.now().plus(AGAIN));
        }
        return result.loose()
                ? List.of()
                : result.hits().stream().map(SearchResult.Hit::edition).toList();
    }

    private FeedDocument document(
            FeedAddress.Target target,
            List<PublishedEdition> stories,
            List<FeedDocument.Tombstone> withdrawn,
            Optional<Archive> before,
            Optional<Archive> after) {
        FeedDocument.Chain chain = new FeedDocument.Chain(
                address(target),
                address(target.at(null)),
                before.map(target::at).map(this::address),
                after.map(target::at).map(this::address));
        Instant updated = Stream.concat(
                        stories.stream()
                                .map(edition -> Entries.updated(edition.facts()).toInstant()),
                        withdrawn.stream().map(FeedDocument.Tombstone::when))
                .max(Comparator.naturalOrder())
                .orElseGet(this::today);
        return new FeedDocument(
                head(target),
                chain,
                updated,
                stories.stream()
                        .map(edition -> entries.of(press, edition, stamp))
                        .toList(),
                withdrawn);
    }

    private String address(FeedAddress.Target target) {
        return press.absolute(target.in(press.language()));
    }

    /** An empty feed was empty today. */
    private Instant today() {
        Instant today = press.now().truncatedTo(ChronoUnit.DAYS);
        press.changesAt(today.atOffset(ZoneOffset.UTC).plusDays(1).toInstant());
        return today;
    }

    private FeedDocument.Head head(FeedAddress.Target target) {
        Scope scope = target.scope();
        String site = XmlText.of(press.text(press.site().name()));
        Label label = Label.of(press, scope);
        String behind = scope.query().isEmpty() ? "" : "?" + scope.query();
        return new FeedDocument.Head(
                press.absolute("/" + press.language() + scope.path() + "/feed" + behind),
                press.absolute(scope.page().in(press.language()) + behind),
                press.language(),
                label.name().isEmpty() ? site : label.name() + " – " + site,
                label.about().isEmpty() ? XmlText.of(press.text(press.site().tagline())) : label.about(),
                site,
                press.say("footer.licence"),
                languages.stream()
                        .filter(language -> !language.equals(press.language()))
                        .map(language -> new FeedEntry.Version(language, press.absolute(target.in(language))))
                        .toList());
    }
}
