package org.engawa.web.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.engawa.theme.view.ErrorPage;
import org.engawa.theme.view.LanguageView;
import org.engawa.trace.Traces;
import org.engawa.web.Answer;
import org.engawa.web.Banner;
import org.engawa.web.ReaderRequest;
import org.jspecify.annotations.Nullable;

/** What readers see when something fails: never the cause, which goes to the log in one line under a number. */
final class Failures {
    private static final Logger LOG = System.getLogger(Failures.class.getName());
    private static final String RETRY_SECONDS = "10";

    private final byte[] fallback;

    private final Supplier<Optional<Banner>> banners;

    /**
     * For a site.
     *
     * @param banners the banner that is up now
     */
    Failures(Supplier<Optional<Banner>> banners) {
        this.banners = banners;
        try (InputStream page = Failures.class.getResourceAsStream("unavailable.html")) {
            if (page == null) {
                throw new IllegalStateException("unavailable.html is not in the archive");
            }
            fallback = page.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something went wrong while a page was made. */
    Answer failed(ReaderRequest request, RuntimeException cause, @Nullable Draft draft) {
        String number =
                String.format(Locale.ROOT, "%08x", ThreadLocalRandom.current().nextInt());
        LOG.log(
                Level.ERROR,
                "Failure " + number + trace() + " at " + printable(request.path()) + ": " + printable(where(cause)));
        LOG.log(Level.DEBUG, "Failure " + number, cause);
        return answer(500, draft).with("Incident", number);
    }

    /** There is nothing to show yet. */
    Answer notYet(@Nullable Draft draft) {
        return answer(503, draft).with("Retry-After", RETRY_SECONDS);
    }

    private Answer answer(int status, @Nullable Draft draft) {
        List<Answer.Header> headers = List.of(
                new Answer.Header("Content-Type", "text/html; charset=utf-8"),
                new Answer.Header("Cache-Control", "no-store"));
        return Answer.of(status, headers, draft == null ? bare() : page(draft));
    }

    private byte[] page(Draft draft) {
        try {
            List<LanguageView> languages = draft.site().languages().size() > 1
                    ? draft.site().languages().stream().map(draft::tongue).toList()
                    : draft.theme().languages();
            ErrorPage page = new ErrorPage(new Frames(draft).bare(), languages);
            return draft.html(page).getBytes(StandardCharsets.UTF_8);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The error page of the theme fails too: " + printable(where(e)));
            return bare();
        }
    }

    /** Without catalogue and theme; with the banner in the language it was written in first. */
    private byte[] bare() {
        return banners.get()
                .map(banner -> {
                    String language = banner.texts().keySet().iterator().next();
                    String page = new String(fallback, StandardCharsets.UTF_8);
                    return Marked.above(page, banner.text(language), language).getBytes(StandardCharsets.UTF_8);
                })
                .orElse(fallback);
    }

    /** Beside the number that readers are told, so that the one is found by the other. */
    private static String trace() {
        return Traces.current().map(id -> " (trace " + id + ")").orElse("");
    }

    private static String where(RuntimeException cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        return cause + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    /** Nothing a reader sends may begin a line of the log. */
    private static String printable(String text) {
        String safe = text.replaceAll("[^\\x20-\\x7e]", "?");
        return safe.length() > 300 ? safe.substring(0, 300) + "…" : safe;
    }
}
