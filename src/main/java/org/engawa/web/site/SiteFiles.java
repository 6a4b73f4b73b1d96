package org.engawa.web.site;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engawa.catalogue.Catalogue;
import org.engawa.catalogue.Tags;
import org.engawa.media.Cover;
import org.engawa.media.QrCode;
import org.engawa.publication.PublishedEdition;
import org.engawa.reading.MediaPaths;
import org.engawa.reading.Offer;
import org.engawa.reading.Presence;
import org.engawa.reading.Route;
import org.engawa.reading.Versions;
import org.engawa.theme.Asset;
import org.engawa.theme.Theme;
import org.engawa.web.Answer;
import org.engawa.web.CachedPage;
import org.engawa.web.PageCache;
import org.engawa.web.ReaderRequest;

/** What is on the site beside its pages: assets of the theme, covers, pictures, and the files that machines ask for. */
final class SiteFiles {
    static final String ASSETS = "/assets/";

    private static final String DAY = "public, max-age=86400";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final PageCache cache;
    private final Clock clock;
    private final Pictures pictures;

    SiteFiles(PageCache cache, Clock clock, Path data) {
        this.cache = cache;
        this.clock = clock;
        this.pictures = new Pictures(data);
    }

    /** Whether a path is a file's and no page's. */
    static boolean isFile(String path) {
        return path.startsWith(ASSETS)
                || path.startsWith(MediaPaths.COVERS)
                || path.startsWith(MediaPaths.PICTURES)
                || path.equals("/favicon.ico")
                || path.equals("/robots.txt")
                || path.equals(NewsSitemap.PATH)
                || WebManifest.isManifest(path)
                || Sitemap.part(path).isPresent();
    }

    /**
     * The answer to who asks for a file.
     *
     * @param stamp of the cache, taken before anything was looked up
     */
    Answer answer(ReaderRequest request, Catalogue catalogue, Theme theme, Offer offer, long stamp) {
        // By the path alone: a made-up query must not make a file anew.
        CachedPage ready = cache.find(request.path(), clock.millis());
        if (ready != null) {
            return ready.answer(request);
        }
        Optional<Answer> picture = picture(catalogue, request);
        if (picture.isPresent()) {
            return picture.get();
        }
        Optional<CachedPage> file = find(catalogue, theme, offer, request.path());
        if (file.isEmpty()) {
            return Answer.plain(404, "There is no such file.\n").with("Cache-Control", "no-cache");
        }
        // A stranger can write any hash before the name of an asset, so only the true one is kept.
        boolean lasting = !request.path().startsWith(ASSETS)
                || file.get().answer(request).header("Cache-Control").orElse("").contains("immutable");
        if (lasting) {
            cache.keep(request.path(), file.get(), stamp);
        }
        return file.get().answer(request);
    }

    /** A picture: never in the page cache, since pictures are large and the disk keeps them as well. */
    private Optional<Answer> picture(Catalogue catalogue, ReaderRequest request) {
        return request.path().startsWith(MediaPaths.PICTURES)
                ? pictures.find(catalogue, request.path()).map(answer -> known(request, answer))
                : Optional.empty();
    }

    private static Answer known(ReaderRequest request, Answer answer) {
        String known = request.known();
        String tag = answer.header("ETag").orElse("");
        boolean same = known != null
                && Arrays.stream(known.split(",", 50)).map(String::strip).anyMatch(one -> one.equals(tag));
        return same ? Answer.of(304, answer.headers(), new byte[0]) : answer;
    }

    /** Any other file; empty if there is none. */
    private Optional<CachedPage> find(Catalogue catalogue, Theme theme, Offer offer, String path) {
        if (path.startsWith(ASSETS)) {
            return theme.asset(path.substring(ASSETS.length())).map(asset -> asset(asset, FOR_EVER));
        }
        if (path.startsWith(MediaPaths.COVERS)) {
            return Covers.of(path).flatMap(cover -> cover(catalogue, cover));
        }
        return switch (path) {
            // Any hash finds the file of that name.
            case "/favicon.ico" -> theme.asset("0/icon.svg").map(asset -> asset(asset, DAY));
            case "/robots.txt" -> Optional.of(text(robots(catalogue)));
            case NewsSitemap.PATH -> Optional.of(new NewsSitemap(catalogue, clock.instant()).page());
            default -> other(catalogue, theme, offer, path);
        };
    }

    private static Optional<CachedPage> other(Catalogue catalogue, Theme theme, Offer offer, String path) {
        return WebManifest.isManifest(path)
                ? new WebManifest(catalogue.settings().site(), theme)
                        .at(path)
                        .map(text -> file(
                                "application/manifest+json; charset=utf-8",
                                text.getBytes(StandardCharsets.UTF_8),
                                DAY,
                                Set.of()))
                : Sitemap.part(path).flatMap(part -> new Sitemap(catalogue, offer).part(part));
    }

    private static CachedPage asset(Asset asset, String ifImmutable) {
        String keep = asset.immutable() || ifImmutable.equals(DAY) ? ifImmutable : "public, max-age=60";
        return file(asset.mediaType(), asset.bytes(), keep, Set.of());
    }

    private static Optional<CachedPage> cover(Catalogue catalogue, Covers cover) {
        if (cover instanceof Covers.OfTopic topic) {
            return catalogue.settings().vocabulary().topics().containsKey(topic.key())
                    ? Optional.of(
                            svg(Cover.of("topic:" + topic.key(), topic.key()).svg(), Set.of()))
                    : Optional.empty();
        }
        String slug = ((Covers.OfStory) cover).slug();
        return Presence.story(catalogue, slug)
                .map(story -> svg(Cover.of(story.story(), topic(story)).svg(), Set.of(Tags.story(slug))));
    }

    /** The code by which a telephone finds a page from paper, in the language that its reader understands. */
    static CachedPage code(URI site, Route route) {
        return svg(QrCode.of(Versions.absolute(site, route.neutral())).svg(), Set.of());
    }

    private static String topic(PublishedEdition story) {
        return story.facts().topics().stream().findFirst().orElse("");
    }

    private static CachedPage svg(String picture, Set<String> tags) {
        return file("image/svg+xml", picture.getBytes(StandardCharsets.UTF_8), DAY, tags);
    }

    private static String robots(Catalogue catalogue) {
        URI site = catalogue.settings().site().address();
        return "User-agent: *\nAllow: /\nSitemap: " + Versions.absolute(site, Sitemap.PATH) + "\nSitemap: "
                + Versions.absolute(site, NewsSitemap.PATH) + "\n";
    }

    private static CachedPage text(String text) {
        return file("text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8), DAY, Set.of());
    }

    private static CachedPage file(String type, byte[] bytes, String keep, Set<String> tags) {
        List<Answer.Header> headers =
                List.of(new Answer.Header("Content-Type", type), new Answer.Header("Cache-Control", keep));
        return CachedPage.of(Answer.of(200, headers, bytes), tags, null);
    }
}
