package org.engawa.web.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.engawa.catalogue.Catalogue;
import org.engawa.catalogue.Changes;
import org.engawa.media.Renditions;
import org.engawa.publication.PublishedEdition;
import org.engawa.publication.SiteSettings;
import org.engawa.publication.WithdrawnStory;
import org.engawa.story.PictureFacts;
import org.jspecify.annotations.Nullable;

/**
 * What has an address because of a story, for all stories that are or were public. Kept from one time to the next: the log tells which
 * stories to look at again.
 */
final class PublicStories {
    private static final int TOGETHER = 50_000;

    private final Map<String, Known> stories = new LinkedHashMap<>();
    private long position;
    private @Nullable SiteSettings settings;
    private Instant end = Instant.MAX;

    /**
     * A story.
     *
     * @param languages in which it is public
     * @param gone languages from which it was withdrawn
     * @param card the path of its picture for shared links; empty when it is not public
     * @param pictures names of the files of its pictures and their smaller versions
     * @param position the entry of the log with which it became what it is
     */
    record Known(
            String slug, List<String> languages, Set<String> gone, String card, Set<String> pictures, long position) {}

    /** Nothing may be taken to be as it was. */
    synchronized void forget() {
        stories.clear();
        position = 0;
    }

    /** All of them, those first of which anything was withdrawn. */
    synchronized Collection<Known> in(Catalogue catalogue) {
        if (catalogue.settings() != settings || !catalogue.nextEnd().equals(end) || catalogue.position() < position) {
            forget();
            settings = catalogue.settings();
            end = catalogue.nextEnd();
        }
        for (boolean more = true; more; ) {
            Changes changes = catalogue.changes(position, TOGETHER);
            for (Changes.Changed changed : changes.stories()) {
                stories.put(changed.story(), known(catalogue, changed));
            }
            position = changes.position();
            more = changes.more();
        }
        List<Known> all = new ArrayList<>();
        stories.values().stream().filter(story -> !story.gone().isEmpty()).forEach(all::add);
        stories.values().stream().filter(story -> story.gone().isEmpty()).forEach(all::add);
        return all;
    }

    private static Known known(Catalogue catalogue, Changes.Changed changed) {
        Set<String> gone = new TreeSet<>();
        for (WithdrawnStory story : catalogue.withdrawn(changed.slug())) {
            gone.addAll(story.languages());
        }
        List<PublishedEdition> editions = changed.withdrawn() == null ? catalogue.editions(changed.slug()) : List.of();
        Set<String> pictures = new TreeSet<>();
        for (PublishedEdition edition : editions) {
            for (PictureFacts picture : edition.pictures()) {
                pictures.add(picture.key());
                for (int width : Renditions.widths(picture.type(), picture.width())) {
                    pictures.add(new Renditions.Name(picture.key(), width).toString());
                }
            }
        }
        return new Known(
                changed.slug(),
                editions.stream().map(PublishedEdition::language).toList(),
                gone,
                editions.isEmpty() ? "" : SharedPicture.of(editions.get(0)).path(),
                pictures,
                changed.change().position());
    }
}
