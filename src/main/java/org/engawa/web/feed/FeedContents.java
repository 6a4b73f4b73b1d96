package org.engawa.web.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engawa.publication.PublishedEdition;
import org.engawa.reading.XmlText;

/** Puts a feed together: the newest stories of a list, or a part of its past. */
final class FeedContents {
    private final Press press;
    private final List<String> languages;

    /**
     * For a feed.
     *
     * @param languages in which the site offers pages
     */
    FeedContents(Press press, List<String> languages) {
        this.press = press;
        this.languages = languages;
    }

    /** The document at an address; empty when there is no such part of the past. */
    Optional<FeedDocument> find(FeedAddress.Target target) {
        Archives archives = new Archives(press, target.scope().selection());
        Archive archive = target.archive();
        if (archive == null) {
            List<PublishedEdition> newest =
                    press.list(target.scope().selection(), 0, Archives.SIZE).editions();
            return Optional.of(
                    document(target, newest, new Tombstones(press).all(), archives.newest(), Optional.empty()));
        }
        return archives.stories(archive)
                .map(stories ->
                        document(target, stories, List.of(), archives.before(archive), archives.after(archive)));
    }

    private FeedDocument document(
            FeedAddress.Target target,
            List<PublishedEdition> stories,
            List<FeedDocument.Tombstone> withdrawn,
            Optional<Archive> before,
            Optional<Archive> after) {
        Entries entries = new Entries(press);
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
                head(target), chain, updated, stories.stream().map(entries::of).toList(), withdrawn);
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
        return new FeedDocument.Head(
                press.absolute("/" + press.language() + scope.path() + "/feed"),
                press.absolute(scope.page().in(press.language())),
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
