package org.engawa.web.api;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.engawa.catalogue.Catalogue;
import org.engawa.json.Json;
import org.engawa.locale.Negotiation;
import org.engawa.locale.Site;
import org.engawa.reading.Reading;
import org.engawa.web.Answer;
import org.engawa.web.CachedPage;
import org.engawa.web.PageCache;
import org.engawa.web.ReaderRequest;

/**
 * Answers programs from the catalogue alone. What was answered once is kept as ready bytes until something it was made from
 * changes.
 */
final class PublicApi {
    static final String LANG = "lang";

    /** Short: a withdrawn story must not live on in caches. */
    private static final String KEEP = "public, max-age=60, stale-while-revalidate=300";

    private final Supplier<Catalogue> catalogues;
    private final Clock clock;
    private final PageCache cache;

    /**
     * An interface.
     *
     * @param catalogues the catalogue now; may throw {@link IllegalStateException} while there is none
     */
    PublicApi(Supplier<Catalogue> catalogues, Clock clock, PageCache cache) {
        this.catalogues = catalogues;
        this.clock = clock;
        this.cache = cache;
    }

    /**
     * Answers a request.
     *
     * @param names of the parameters that the operation takes, beside that of the language
     * @throws ProblemException when there is nothing to answer with
     */
    Answer answer(ReaderRequest request, List<String> names, Operation operation) {
        Catalogue catalogue = usable();
        long stamp = cache.begin(catalogue.nextEnd());
        Set<String> known = new HashSet<>(names);
        known.add(LANG);
        Parameters parameters = Parameters.of(request.query(), known);
        String language = language(request, parameters, catalogue.settings().site());
        String key = request.path() + '?' + parameters.canonical() + ' ' + language;
        Instant now = clock.instant();
        Answer answer = cache.find(key, now.toEpochMilli(), stamp, () -> {
                    Reading reading = new Reading(catalogue, language, now);
                    return Optional.of(ready(reading, operation.reply(new Question(reading, parameters))));
                })
                .map(page -> page.answer(request))
                .orElseThrow();
        return parameters.text(LANG).isPresent() ? answer : answer.varying("Accept-Language");
    }

    /** See {@link org.engawa.web.Mirrored#state}. */
    long state() {
        return cache.begin(catalogues.get().nextEnd());
    }

    /** See {@link org.engawa.web.Mirrored#changedSince}. */
    Optional<Set<String>> changedSince(long state) {
        return cache.changedSince(state);
    }

    /** Something in the catalogue changed. */
    void changed(Set<String> tags, boolean everything) {
        if (everything) {
            cache.dropAll();
        } else {
            cache.drop(tags);
        }
    }

    /** The catalogue, once it has a site. */
    Catalogue usable() {
        Catalogue catalogue = catalogues.get();
        if (!catalogue.usable()) {
            throw new ProblemException(Problem.of(ProblemKind.NOT_READY));
        }
        return catalogue;
    }

    private static String language(ReaderRequest request, Parameters parameters, Site site) {
        Optional<String> asked = parameters.value(
                LANG,
                text -> site.languages().stream().filter(text::equalsIgnoreCase).findFirst(),
                site.languages().toArray(String[]::new));
        return asked.or(() -> Negotiation.choose(request.languages(), site.languages()))
                .orElse(site.defaultLanguage());
    }

    private static CachedPage ready(Reading reading, Operation.Reply reply) {
        List<Answer.Header> headers = new ArrayList<>();
        headers.add(new Answer.Header("Content-Type", "application/json"));
        headers.add(new Answer.Header("Content-Language", reading.language()));
        headers.add(new Answer.Header("Cache-Control", KEEP));
        if (reply.next() != null) {
            headers.add(new Answer.Header("Link", "<" + reply.next() + ">; rel=\"next\""));
        }
        byte[] bytes = Json.write(reply.document()).getBytes(StandardCharsets.UTF_8);
        return CachedPage.of(
                Answer.of(200, headers, bytes),
                reading.tags(),
                reading.changes().orElse(null));
    }
}
