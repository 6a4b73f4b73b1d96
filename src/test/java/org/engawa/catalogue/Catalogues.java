package org.engawa.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FSDirectory;
import org.engawa.publication.PublishedStory;
import org.engawa.publication.SiteSettings;

/** Catalogues in memory, for tests of what is made from them. */
public final class Catalogues {
    /** So early that no rights have ended. */
    public static final Clock EARLY = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    private Catalogues() {}

    /** A catalogue of these stories. */
    public static Catalogue of(SiteSettings settings, List<PublishedStory> stories) {
        return of(settings, stories, EARLY);
    }

    /** A catalogue of these stories with a clock. */
    public static Catalogue of(SiteSettings settings, List<PublishedStory> stories, Clock clock) {
        try {
            Catalogue catalogue = Catalogue.open(new ByteBuffersDirectory(), clock);
            catalogue.replaceAll(1, all(stories), settings);
            return catalogue;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A catalogue of these stories in a folder. */
    public static Catalogue in(Path folder, SiteSettings settings, Iterable<PublishedStory> stories)
            throws IOException {
        Catalogue catalogue = Catalogue.open(FSDirectory.open(folder), EARLY);
        catalogue.replaceAll(1, all(stories), settings);
        return catalogue;
    }

    /** The one that is in a folder already. */
    public static Catalogue in(Path folder) throws IOException {
        return Catalogue.open(FSDirectory.open(folder), EARLY);
    }

    /** All of these stories, one after the other. */
    static Filling all(Iterable<PublishedStory> stories) {
        return intake -> {
            for (PublishedStory story : stories) {
                intake.put(story);
            }
        };
    }

    /** A catalogue as it is before anything was imported. */
    public static Catalogue empty() {
        try {
            return Catalogue.open(new ByteBuffersDirectory(), EARLY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Applies a change as the follower does, and says which tags it touches. */
    public static Set<String> change(Catalogue catalogue, PublishedStory story) {
        Set<String> tags = Tags.touched(catalogue, story);
        try {
            catalogue.apply(catalogue.position() + 1, List.of(story), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tags;
    }
}
