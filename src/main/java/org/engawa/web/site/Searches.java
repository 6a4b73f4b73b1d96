package org.engawa.web.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.engawa.catalogue.SearchQuery;
import org.engawa.catalogue.Tags;
import org.engawa.reading.SearchAddress;
import org.engawa.reading.SearchAddress.Read;
import org.engawa.reading.SearchAddress.Refusal;
import org.engawa.theme.view.Page;
import org.engawa.web.Answer;
import org.engawa.web.CachedPage;
import org.engawa.web.ReaderRequest;

/**
 * Answers searches. They are not kept, since there is no end of them and each takes milliseconds; readers' own programs and proxies
 * keep them for a minute.
 */
final class Searches {
    private static final String KEEP = "public, max-age=60";

    private final Draft draft;

    Searches(Draft draft) {
        this.draft = draft;
    }

    Answer answer(ReaderRequest request, SearchPath.Part part) {
        return switch (part) {
            case PAGE -> page(request);
            case SUGGESTIONS -> new SearchSuggestions(draft).answer(request);
            case DESCRIPTION -> new SearchDescription(draft).answer(request);
        };
    }

    private Answer page(ReaderRequest request) {
        Read read = SearchAddress.read(request.query());
        SearchPages pages = new SearchPages(draft);
        View view = View.ofPage(request.query());
        if (read instanceof Read.Refused refused) {
            boolean page = refused.why() == Refusal.NO_SUCH_PAGE;
            return page
                    ? Pages.ready(draft, Pages.notFound(draft), view).answer(request)
                    : rendered(400, "no-cache", pages.refused(refused.why()), "", view)
                            .answer(request);
        }
        SearchQuery query = ((Read.Asked) read).query();
        return pages.found(query)
                .map(page -> rendered(200, draft.keep(keeping(page.complete())), page, pages.links(query), view)
                        .answer(request))
                .orElseGet(() -> Pages.ready(draft, Pages.notFound(draft), view).answer(request));
    }

    /** What there was no time to search through is whole when it is asked for again. */
    static String keeping(boolean complete) {
        return complete ? KEEP : "no-store";
    }

    private CachedPage rendered(int status, String keeping, Page page, String languages, View view) {
        List<Answer.Header> headers = new ArrayList<>();
        headers.add(new Answer.Header("Content-Type", "text/html; charset=utf-8"));
        headers.add(new Answer.Header("Content-Language", draft.language()));
        headers.add(new Answer.Header("Cache-Control", keeping));
        String links = view == View.TEXT ? Pages.canonical(page) : languages;
        if (!links.isEmpty()) {
            headers.add(new Answer.Header("Link", links));
        }
        byte[] bytes = Pages.html(draft, page, view).getBytes(StandardCharsets.UTF_8);
        draft.dependsOn(Tags.EDITIONS);
        return CachedPage.of(
                Answer.of(status, headers, bytes), draft.tags(), draft.changes().orElse(null));
    }

    /** A document for machines. */
    static CachedPage document(String type, String text) {
        List<Answer.Header> headers =
                List.of(new Answer.Header("Content-Type", type), new Answer.Header("Cache-Control", KEEP));
        return CachedPage.of(Answer.of(200, headers, text.getBytes(StandardCharsets.UTF_8)), Set.of(), null);
    }
}
