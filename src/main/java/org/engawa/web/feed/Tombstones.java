package org.engawa.web.feed;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.engawa.catalogue.Changes;
import org.engawa.catalogue.Tags;
import org.engawa.publication.WithdrawnStory;
import org.engawa.reading.Route;
import org.engawa.story.Slug;

/**
 * What was withdrawn lately, so that those who keep stories let go of them. A story that is merely no longer current leaves the feed
 * without a word: its page stays.
 */
final class Tombstones {
    private final Press press;

    Tombstones(Press press) {
        this.press = press;
    }

    /** Those of the whole site, since nothing is known any more of what a withdrawn story was about; others pass over them. */
    List<FeedDocument.Tombstone> all() {
        press.dependsOn(Tags.WITHDRAWN);
        Map<String, Changes.Changed> found = new LinkedHashMap<>();
        press.site().languages().stream()
                .map(language -> press.catalogue().withdrawn(language, Archives.SIZE))
                .flatMap(Collection::stream)
                .forEach(changed -> found.putIfAbsent(changed.story() + changed.languages(), changed));
        return found.values().stream()
                .sorted(Comparator.comparing(
                                (Changes.Changed changed) -> changed.change().position())
                        .reversed())
                .limit(Archives.SIZE)
                .flatMap(this::of)
                .toList();
    }

    private Stream<FeedDocument.Tombstone> of(Changes.Changed changed) {
        WithdrawnStory story = changed.withdrawn();
        return story == null
                ? Stream.empty()
                : shown(story)
                        .map(language -> new FeedDocument.Tombstone(
                                story.urn(language),
                                changed.change().at().toInstant().truncatedTo(ChronoUnit.SECONDS),
                                press.words(story.withdrawal().reason()),
                                replacement(story)));
    }

    /**
     * The edition that this feed's readers were shown; all of them where that hangs on the original, which is not known any more. None
     * where they are shown one that stays.
     */
    private Stream<String> shown(WithdrawnStory story) {
        String original = "";
        Set<String> available = new HashSet<>(story.languages());
        available.addAll(story.staying());
        available.add(original);
        String shown = press.site().shownIn(press.language(), available, original);
        if (shown.equals(original) && story.whole()) {
            return story.languages().stream();
        }
        return Stream.of(shown).filter(story.languages()::contains);
    }

    private Optional<String> replacement(WithdrawnStory story) {
        return Optional.ofNullable(story.withdrawal().replacement())
                .map(Slug::text)
                .or(() -> Optional.of(story.slug()).filter(slug -> !story.whole()))
                .flatMap(slug -> press.shownIn(slug)
                        .map(language -> press.absolute(Route.story(slug).in(language))));
    }
}
