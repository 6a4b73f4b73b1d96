package org.engawa.web.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engawa.catalogue.Catalogue;
import org.engawa.catalogue.Tags;
import org.engawa.media.Card;
import org.engawa.media.Cover;
import org.engawa.publication.PublishedEdition;
import org.engawa.reading.MediaPaths;
import org.engawa.reading.Presence;
import org.engawa.story.Focus;
import org.engawa.story.PictureFacts;
import org.engawa.web.Answer;
import org.engawa.web.CachedPage;
import org.engawa.web.Turnstile;
import org.jspecify.annotations.Nullable;

/**
 * The raster pictures that shared links show, of public stories, topics and the site. Each is painted when it is first asked for, one
 * at a time: a tenth of a second of one processor is all that strangers can take at once, and who waits too long is sent away.
 */
final class CardFiles {
    private static final Pattern STORY = Pattern.compile("/cards/([a-z0-9-]{1,120})\\.(png|jpg)");
    private static final Pattern TOPIC = Pattern.compile("/cards/topics/([a-z0-9-]{1,120})\\.png");
    private static final String KEEP = "public, max-age=86400";
    /** As long as pages: a photograph whose rights end must go from caches too. */
    private static final String KEEP_SHORT = "public, max-age=60";

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path pictures;
    private final Turnstile painter = new Turnstile(1, PATIENCE);

    CardFiles(Path data) {
        this.pictures = data.resolve("pictures");
    }

    /** Whether a path is that of such a picture. */
    static boolean isCard(String path) {
        return path.startsWith(MediaPaths.CARDS) || path.equals(MediaPaths.SITE_CARD);
    }

    /** How to make the picture at a path; empty where there is none to be made. */
    Optional<Supplier<CachedPage>> at(Catalogue catalogue, String path) {
        if (path.equals(MediaPaths.SITE_CARD)) {
            return Optional.of(() -> png(Cover.of("site", ""), Set.of()));
        }
        Matcher topic = TOPIC.matcher(path);
        if (topic.matches()) {
            String key = topic.group(1);
            return catalogue.settings().vocabulary().topics().containsKey(key)
                    ? Optional.of(() -> png(Cover.of("topic:" + key, key), Set.of()))
                    : Optional.empty();
        }
        Matcher story = STORY.matcher(path);
        return story.matches()
                ? Presence.story(catalogue, story.group(1)).flatMap(edition -> of(edition, path))
                : Optional.empty();
    }

    /** Only under its own address: a story with a photograph has no other card. */
    private Optional<Supplier<CachedPage>> of(PublishedEdition edition, String path) {
        if (!SharedPicture.of(edition).path().equals(path)) {
            return Optional.empty();
        }
        Set<String> tags = Set.of(Tags.story(edition.slug()));
        PictureFacts photograph = SharedPicture.photograph(edition);
        if (photograph != null) {
            Path file = pictures.resolve(photograph.key());
            return Files.isRegularFile(file) ? Optional.of(() -> jpeg(file, photograph, tags)) : Optional.empty();
        }
        String topic = edition.facts().topics().stream().findFirst().orElse("");
        return Optional.of(() -> png(Cover.of(edition.story(), topic), tags));
    }

    /** Makes one when nobody else does; empty for whom that would take too long. */
    Optional<CachedPage> painted(Supplier<CachedPage> card) {
        return painter.pass(card);
    }

    private static CachedPage png(Cover cover, Set<String> tags) {
        return page("image/png", Card.png(cover), KEEP, tags);
    }

    private static CachedPage jpeg(Path file, PictureFacts photograph, Set<String> tags) {
        @Nullable Focus focus = photograph.focus();
        Focus place = focus == null ? Focus.MIDDLE : focus;
        String keep = photograph.until() == null ? KEEP : KEEP_SHORT;
        try {
            return page("image/jpeg", Card.jpeg(file, place.across(), place.down()), keep, tags);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CachedPage page(String type, byte[] bytes, String keep, Set<String> tags) {
        List<Answer.Header> headers =
                List.of(new Answer.Header("Content-Type", type), new Answer.Header("Cache-Control", keep));
        return CachedPage.of(Answer.of(200, headers, bytes), tags, null);
    }
}
