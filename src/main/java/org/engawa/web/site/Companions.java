package org.engawa.web.site;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.engawa.catalogue.Catalogue;
import org.engawa.locale.Site;
import org.engawa.web.Answer;
import org.engawa.web.CachedPage;
import org.engawa.web.PageCache;
import org.engawa.web.ReaderRequest;

/**
 * Answers for what goes with pages: pictures for shared links, cards for other sites, citations, and how other sites ask for them; and
 * what keeps pages for reading without a network.
 */
final class Companions {
    private final PageCache cache;
    private final Clock clock;
    private final CardFiles cards;

    Companions(PageCache cache, Clock clock, Path data) {
        this.cache = cache;
        this.clock = clock;
        this.cards = new CardFiles(data);
    }

    /**
     * The answer; empty where the address is no such one, or nothing is there.
     *
     * @param stamp of the cache, taken before anything was looked up
     * @param drafts begins a page in a language
     */
    Optional<Answer> answer(ReaderRequest request, Catalogue catalogue, long stamp, Function<String, Draft> drafts) {
        String path = request.path();
        if (CardFiles.isCard(path)) {
            return Optional.of(card(request, catalogue, stamp));
        }
        if (path.equals(OEmbed.PATH)) {
            return Optional.of(new OEmbed(catalogue.settings().site(), drafts).answer(request.query()));
        }
        Optional<CachedPage> offline = offline(path, catalogue, stamp, drafts);
        if (offline.isPresent()) {
            return Optional.of(offline.get().answer(request));
        }
        return StoryPart.of(path, catalogue.settings().site().languages())
                .flatMap(part -> part(part, View.ofPage(request.query()), stamp, drafts))
                .map(page -> page.answer(request));
    }

    private Optional<CachedPage> offline(String path, Catalogue catalogue, long stamp, Function<String, Draft> drafts) {
        Site site = catalogue.settings().site();
        if (path.equals(OfflineReading.PROGRAM)) {
            return cache.find(
                    path,
                    clock.millis(),
                    stamp,
                    () -> Optional.of(OfflineReading.program(
                            drafts.apply(site.defaultLanguage()).theme(), site.languages())));
        }
        return OfflineReading.isPage(path, site.languages())
                ? cache.find(
                        path,
                        clock.millis(),
                        stamp,
                        () -> Optional.of(OfflineReading.page(drafts.apply(OfflineReading.language(path)))))
                : Optional.empty();
    }

    private Optional<CachedPage> part(StoryPart part, View asked, long stamp, Function<String, Draft> drafts) {
        View view = part.form() == StoryPart.Form.REPUBLISH ? asked : View.WHOLE;
        return cache.find(
                view.of(part.path()),
                clock.millis(),
                stamp,
                () -> new StoryParts(drafts.apply(part.language()), view).find(part));
    }

    private Answer card(ReaderRequest request, Catalogue catalogue, long stamp) {
        String path = request.path();
        CachedPage ready = cache.find(path, clock.millis());
        if (ready != null) {
            return ready.answer(request);
        }
        Optional<Supplier<CachedPage>> paint = cards.at(catalogue, path);
        if (paint.isEmpty()) {
            return Answer.plain(404, "There is no such picture.\n").with("Cache-Control", "no-cache");
        }
        return cards.painted(() -> painted(path, paint.get(), stamp))
                .map(page -> page.answer(request))
                .orElseGet(() -> Answer.plain(503, "Many pictures are being made just now.\n")
                        .with("Retry-After", "10")
                        .with("Cache-Control", "no-store"));
    }

    /** Another reader may have had it painted while this one waited. */
    private CachedPage painted(String path, Supplier<CachedPage> paint, long stamp) {
        CachedPage present = cache.find(path, clock.millis());
        if (present != null) {
            return present;
        }
        CachedPage made = paint.get();
        cache.keep(path, made, stamp);
        return made;
    }
}
