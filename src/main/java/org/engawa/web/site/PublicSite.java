package org.engawa.web.site;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.engawa.catalogue.Catalogue;
import org.engawa.publication.PublishedEdition;
import org.engawa.reading.Offer;
import org.engawa.reading.Presence;
import org.engawa.reading.Route;
import org.engawa.reading.SearchAddress;
import org.engawa.reading.Section;
import org.engawa.theme.Theme;
import org.engawa.web.Answer;
import org.engawa.web.Banner;
import org.engawa.web.CachedPage;
import org.engawa.web.Kept;
import org.engawa.web.Mirrored;
import org.engawa.web.Moments;
import org.engawa.web.Moments.Moment;
import org.engawa.web.PageCache;
import org.engawa.web.ReaderRequest;
import org.engawa.web.Turnstile;
import org.jspecify.annotations.Nullable;

/**
 * Answers every request of a reader, from the catalogue and the theme alone. A page that is in the cache costs one look-up; any
 * other is put together, rendered, and kept until something it shows changes.
 */
final class PublicSite implements Mirrored, Kept {
    private final Supplier<Catalogue> catalogues;
    private final Moments moments;
    private final Clock clock;
    private final PageCache cache;
    private final SiteFiles files;
    private final Companions companions;
    private final boolean demonstration;
    private final Failures failures;
    private final PublicStories stories = new PublicStories();
    private final Turnstile searching = Turnstile.forSearches();
    private final AtomicReference<@Nullable Offer> offer = new AtomicReference<>();

    /**
     * A site.
     *
     * @param catalogues the catalogue now; may throw {@link IllegalStateException} while there is none
     * @param themes the theme of a name now
     * @param data the folder with the folder {@code pictures}
     * @param demonstration whether every page must say that it is one
     * @param banners the banner that is up now
     */
    PublicSite(
            Supplier<Catalogue> catalogues,
            Function<String, Theme> themes,
            Clock clock,
            PageCache cache,
            Path data,
            boolean demonstration,
            Supplier<Optional<Banner>> banners) {
        this.catalogues = catalogues;
        this.moments = new Moments(catalogues, themes, cache, banners);
        this.failures = new Failures(banners);
        this.clock = clock;
        this.cache = cache;
        this.files = new SiteFiles(cache, clock, data);
        this.demonstration = demonstration;
        this.companions = new Companions(cache, clock, data);
    }

    @Override
    public Answer answer(ReaderRequest request) {
        if (!request.reads()) {
            return Answer.plain(405, "Only GET and HEAD are answered here.\n").with("Allow", "GET, HEAD");
        }
        Moment moment = null;
        try {
            moment = moments.now();
            Answer ready = ready(request);
            if (ready != null) {
                return ready;
            }
            // The page that asks for patience wants its style sheet.
            return moment.catalogue().usable() || request.path().startsWith(SiteFiles.ASSETS)
                    ? found(request, moment)
                    : failures.notYet(
                            draft(moment, moment.catalogue().settings().site().defaultLanguage()));
        } catch (RuntimeException e) {
            return failures.failed(request, e, moment == null ? null : fallbackDraft(moment));
        }
    }

    @Override
    public @Nullable Answer kept(ReaderRequest request) {
        if (!request.reads()) {
            return null;
        }
        try {
            // Lets go of what is no longer true.
            moments.now();
            return ready(request);
        } catch (RuntimeException e) {
            // It fails again when the answer is asked for in full, which tells of it.
            return null;
        }
    }

    private @Nullable Answer ready(ReaderRequest request) {
        CachedPage page = cache.find(request.key(), clock.millis());
        return page == null ? null : page.answer(request);
    }

    /** The page of something that isn't public; the cache never learns of it. */
    Answer preview(PublishedEdition edition, String notice, String language) {
        Moment moment = moments.now();
        Draft draft = draft(moment, edition.language());
        return moment.catalogue().usable()
                ? new Preview(draft).of(moment.catalogue().seen(edition), notice, language)
                : failures.notYet(draft);
    }

    @Override
    public void addresses(Addresses all) {
        Moment moment = moments.now();
        new SiteAddresses(moment.catalogue(), moment.theme(), all).tell(stories);
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
        if (everything) {
            stories.forget();
        }
        boolean same = false;
        try {
            Offer now = Offer.of(catalogues.get());
            same = now.equals(offer.getAndSet(now));
        } finally {
            // Also when the catalogue fails just now: better no page than one that is no longer true.
            if (everything || !same) {
                cache.dropAll();
            } else {
                cache.drop(tags);
            }
        }
    }

    private Answer found(ReaderRequest request, Moment moment) {
        if (SiteFiles.isFile(request.path())) {
            return files.answer(request, moment.catalogue(), moment.theme(), offer(moment.catalogue()), moment.stamp());
        }
        Optional<Answer> companion =
                companions.answer(request, moment.catalogue(), moment.stamp(), language -> draft(moment, language));
        if (companion.isPresent()) {
            return companion.get();
        }
        var languages = moment.catalogue().settings().site().languages();
        Optional<SearchPath> search = SearchPath.of(request.path(), languages);
        if (search.isPresent()) {
            Draft draft = draft(moment, search.get().language());
            return searching
                    .pass(() -> new Searches(draft).answer(request, search.get().part()))
                    .orElseGet(() -> failures.notYet(draft));
        }
        Destination destination = Destination.of(
                request.path(),
                request.query(),
                languages,
                moment.catalogue().settings().pages().keySet());
        if (destination instanceof Destination.Page page) {
            return page(request, moment, page.language(), page.route());
        }
        if (destination instanceof Destination.Neutral neutral) {
            return neutral(request, moment, neutral.route());
        }
        if (destination instanceof Destination.Elsewhere elsewhere) {
            return Answer.moved(301, View.ofPage(request.query()).of(elsewhere.path()))
                    .with("Cache-Control", "public, max-age=3600");
        }
        return notFound(request, moment, ((Destination.Nowhere) destination).language());
    }

    private Answer page(ReaderRequest request, Moment moment, String language, Route route) {
        View view = View.ofPage(request.query());
        String key = view.of(route.in(language));
        return cache.alone(key, () -> {
            // Another reader may have had it made while this one waited.
            CachedPage ready = cache.find(key, clock.millis());
            if (ready != null) {
                return ready.answer(request);
            }
            Draft draft = draft(moment, language);
            Outcome outcome = Pages.find(draft, route);
            if (outcome instanceof Outcome.Shown shown) {
                CachedPage made = Pages.ready(draft, shown, view);
                if (shown.status() == 200) {
                    cache.keep(key, made, moment.stamp());
                }
                return made.answer(request);
            }
            return outcome instanceof Outcome.Moved moved
                    ? Answer.moved(301, view.of(moved.path())).with("Cache-Control", "public, max-age=3600")
                    : notFound(request, moment, language);
        });
    }

    /** The one place where a reader's own wish for a language is asked. */
    private Answer neutral(ReaderRequest request, Moment moment, Route route) {
        Presence presence = new Presence(moment.catalogue(), offer(moment.catalogue()));
        Optional<String> best = presence.best(route, request.languages());
        if (best.isPresent() && View.asked(request.query()) == View.CODE) {
            return SiteFiles.code(moment.catalogue().settings().site().address(), route)
                    .answer(request);
        }
        View view = View.ofPage(request.query());
        if (best.isPresent()) {
            // Only a search is more than its path, and only what it knows of an address is handed on.
            String behind = route.section() == Section.SEARCH
                            && SearchAddress.read(request.query()) instanceof SearchAddress.Read.Asked asked
                    ? SearchAddress.behind(asked.query())
                    : "";
            String path = behind.isEmpty()
                    ? route.in(best.get())
                    : Route.to(Section.SEARCH).in(best.get()) + behind;
            return chosen(Answer.moved(302, view.of(path)));
        }
        Draft draft = draft(moment, presence.best(request.languages()));
        Outcome outcome = route.section() == Section.STORIES ? Pages.find(draft, route) : Outcome.unknown();
        if (outcome instanceof Outcome.Moved moved) {
            return chosen(Answer.moved(302, view.of(moved.path())));
        }
        return outcome instanceof Outcome.Shown shown
                ? chosen(Pages.ready(draft, shown, view).answer(request))
                : notFound(request, moment, null);
    }

    private static Answer chosen(Answer answer) {
        return answer.varying("Accept-Language").with("Cache-Control", "private, no-store");
    }

    private Answer notFound(ReaderRequest request, Moment moment, @Nullable String prefix) {
        String language = prefix == null
                ? new Presence(moment.catalogue(), offer(moment.catalogue())).best(request.languages())
                : prefix;
        View view = View.ofPage(request.query());
        // No address has a space in it; so there is one such page for each language, whatever is asked for.
        String key = view.of("404 " + language);
        CachedPage ready = cache.find(key, clock.millis());
        if (ready == null) {
            Draft draft = draft(moment, language);
            ready = Pages.ready(draft, Pages.notFound(draft), view);
            cache.keep(key, ready, moment.stamp());
        }
        Answer answer = ready.answer(request);
        return prefix == null ? answer.varying("Accept-Language") : answer;
    }

    private Draft draft(Moment moment, String language) {
        return new Draft(
                moment.catalogue(),
                moment.theme(),
                offer(moment.catalogue()),
                language,
                clock.instant(),
                demonstration,
                moment.banner());
    }

    private @Nullable Draft fallbackDraft(Moment moment) {
        try {
            return draft(moment, moment.catalogue().settings().site().defaultLanguage());
        } catch (RuntimeException e) {
            return null;
        }
    }

    private Offer offer(Catalogue catalogue) {
        Offer present = offer.get();
        if (present == null) {
            present = Offer.of(catalogue);
            // Never in place of what a change found meanwhile.
            offer.compareAndSet(null, present);
        }
        return present;
    }
}
