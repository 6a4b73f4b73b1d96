package org.engawa.web.feed;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.engawa.catalogue.Catalogue;
import org.engawa.catalogue.SearchQuery;
import org.engawa.reading.Offer;
import org.engawa.reading.Presence;
import org.engawa.reading.SearchAddress.Refusal;
import org.engawa.reading.Subscription;
import org.engawa.theme.Theme;
import org.engawa.theme.ThemeException;
import org.engawa.web.Answer;
import org.engawa.web.CachedPage;
import org.engawa.web.Mirrored;
import org.engawa.web.Moments;
import org.engawa.web.Moments.Moment;
import org.engawa.web.PageCache;
import org.engawa.web.ReaderRequest;
import org.engawa.web.Turnstile;

/** Answers whoever asks for a feed or calendar, from the catalogue and the words of the theme alone. */
final class Feeds implements Mirrored {
    private static final Logger LOG = System.getLogger(Feeds.class.getName());
    /** As long as pages: a withdrawn story must not live on in caches. */
    private static final String KEEP = "public, max-age=60, stale-while-revalidate=300";

    private static final String RETRY_SECONDS = "10";

    private final Supplier<Catalogue> catalogues;
    private final Clock clock;
    private final PageCache cache;
    private final Moments moments;
    private final KeptEntries entries;
    private volatile Optional<List<String>> offered = Optional.empty();
    private final Turnstile searching = Turnstile.forSearches();

    /**
     * Feeds of a site.
     *
     * @param catalogues the catalogue now; may throw {@link IllegalStateException} while there is none
     * @param themes the theme of a name now
     */
    Feeds(Supplier<Catalogue> catalogues, Function<String, Theme> themes, Clock clock, PageCache cache) {
        this.catalogues = catalogues;
        this.clock = clock;
        this.cache = cache;
        this.entries = new KeptEntries(cache::changedSince);
        this.moments = new Moments(catalogues, themes, cache);
    }

    @Override
    public Answer answer(ReaderRequest request) {
        if (!request.reads()) {
            return Answer.plain(405, "Only GET and HEAD are answered here.\n").with("Allow", "GET, HEAD");
        }
        try {
            Moment moment = moments.now();
            return moment.catalogue().usable() ? answer(request, moment) : notYet();
        } catch (IllegalStateException | ThemeException e) {
            LOG.log(Level.ERROR, "A feed cannot be made", e);
            return notYet();
        }
    }

    @Override
    public void addresses(Addresses all) {
        new FeedAddresses(moments.now().catalogue(), clock.instant(), all).tell();
    }

    @Override
    public long state() {
        return moments.now().stamp();
    }

    @Override
    public Optional<Set<String>> changedSince(long state) {
        return cache.changedSince(state);
    }

    /** Something in the catalogue changed. */
    void changed(Set<String> tags, boolean everything) {
        boolean same = false;
        try {
            // Which languages there are shows in every feed. The first change after a start has none to be compared
            // with: a feed that is made
            // just then may know of another offer than the one beside it.
            Optional<List<String>> now = Optional.of(Offer.of(catalogues.get()).languages());
            same = now.equals(offered);
            offered = now;
        } finally {
            // Also when the catalogue fails just now: better no feed than one that is no longer true.
            if (everything || !same) {
                cache.dropAll();
            } else {
                cache.drop(tags);
            }
        }
    }

    private Answer answer(ReaderRequest request, Moment moment) {
        FeedAddress address = FeedAddress.of(
                request.path(),
                request.query(),
                moment.catalogue().settings().site().languages());
        if (address instanceof FeedAddress.Found found) {
            return document(request, moment, found);
        }
        if (address instanceof FeedAddress.Neutral neutral) {
            return neutral(request, moment, neutral.target());
        }
        if (address instanceof FeedAddress.Refused refused) {
            return refused(refused.why());
        }
        return address instanceof FeedAddress.Elsewhere elsewhere
                ? Answer.moved(301, elsewhere.path()).with("Cache-Control", "public, max-age=3600")
                : nowhere();
    }

    private static Answer refused(Refusal why) {
        String reason = switch (why) {
            case TOO_LONG -> "the text is longer than " + SearchQuery.LONGEST + " characters";
            case TOO_MANY_WORDS -> "there are more than " + SearchQuery.MOST_WORDS + " words";
            case TOO_MANY_FILTERS -> "there are too many parameters";
            case NO_SUCH_PAGE -> "a feed has no pages; leave the parameter page out";
        };
        return Answer.plain(400, "This search is not made: " + reason + ".\n").with("Cache-Control", "no-cache");
    }

    private Answer document(ReaderRequest request, Moment moment, FeedAddress.Found found) {
        String key = found.target().in(found.language());
        CachedPage ready = cache.find(key, clock.millis());
        if (ready != null) {
            return ready.answer(request);
        }
        // Only who needs a search to be made waits for his turn.
        return found.target().scope() instanceof Scope.OfSearch
                ? searching.pass(() -> made(request, moment, found, key)).orElseGet(Feeds::busy)
                : made(request, moment, found, key);
    }

    private Answer made(ReaderRequest request, Moment moment, FeedAddress.Found found, String key) {
        return cache.find(key, clock.millis(), moment.stamp(), () -> make(moment, found))
                .map(page -> page.answer(request))
                .orElseGet(Feeds::nowhere);
    }

    private Optional<CachedPage> make(Moment moment, FeedAddress.Found found) {
        Offer offer = Offer.of(moment.catalogue());
        if (!found.target().scope().known(new Presence(moment.catalogue(), offer))) {
            return Optional.empty();
        }
        Press press = new Press(moment.catalogue(), moment.theme(), found.language(), clock.instant());
        return bytes(press, found.target(), moment.stamp(), offer.languages())
                .map(bytes -> CachedPage.of(
                        Answer.of(200, headers(found), bytes),
                        press.tags(),
                        press.changes().orElse(null)));
    }

    private Optional<byte[]> bytes(Press press, FeedAddress.Target target, long stamp, List<String> languages) {
        FeedContents feeds = new FeedContents(press, entries, stamp, languages);
        return switch (target.format()) {
            case ATOM -> feeds.find(target).map(AtomFeed::of);
            case RSS -> feeds.find(target).map(RssFeed::of);
            case JSON -> feeds.find(target).map(JsonFeed::of);
            case CALENDAR -> new CalendarContents(press).find(target).map(CalendarFile::of);
        };
    }

    private static List<Answer.Header> headers(FeedAddress.Found found) {
        return List.of(
                new Answer.Header("Content-Type", found.target().format().type() + "; charset=utf-8"),
                new Answer.Header("Content-Language", found.language()),
                new Answer.Header("Cache-Control", KEEP));
    }

    /** The one place where a reader's own wish for a language is asked. */
    private static Answer neutral(ReaderRequest request, Moment moment, FeedAddress.Target target) {
        Presence presence = new Presence(moment.catalogue(), Offer.of(moment.catalogue()));
        if (!target.scope().known(presence)) {
            return nowhere();
        }
        String language = target.format() == Subscription.CALENDAR && target.scope() instanceof Scope.Page page
                ? presence.best(page.route(), request.languages()).orElseGet(() -> presence.best(request.languages()))
                : presence.best(request.languages());
        return Answer.moved(302, target.in(language))
                .varying("Accept-Language")
                .with("Cache-Control", "private, no-store");
    }

    private static Answer nowhere() {
        return Answer.plain(404, "There is no such feed or calendar.\n").with("Cache-Control", "no-cache");
    }

    private static Answer notYet() {
        return later("The site is not ready yet. Please ask again in a moment.\n");
    }

    private static Answer busy() {
        return later("Too many searches are being made just now. Please ask again in a moment.\n");
    }

    private static Answer later(String reason) {
        return Answer.plain(503, reason).with("Retry-After", RETRY_SECONDS).with("Cache-Control", "no-store");
    }
}
