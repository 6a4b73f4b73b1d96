package org.engawa.web.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engawa.catalogue.Catalogue;
import org.engawa.catalogue.Changes;
import org.engawa.locale.Site;
import org.engawa.publication.WithdrawnStory;
import org.jspecify.annotations.Nullable;

/** What became public, changed or was withdrawn since a mirror asked last. */
final class ChangeList implements Operation {
    static final List<String> NAMES = List.of("after", "limit");

    private static final int LARGEST_SIZE = 500;
    private static final int USUAL_SIZE = 100;
    private static final String AFTER = "after";

    /**
     * A part of the changes.
     *
     * @param cursor where to ask on from, next time
     * @param more whether there is more already
     */
    record Part(List<ChangeDocument> changes, String cursor, boolean more, Map<String, String> links) {}

    /**
     * What happened to a story, last.
     *
     * @param action {@code upsert} or {@code deletion}
     * @param languages in which it is public, or was
     * @param reason of a deletion, by language
     */
    record ChangeDocument(
            String action,
            String id,
            String slug,
            List<String> languages,
            String changed,
            @Nullable Map<String, String> reason,
            Problem.@Nullable Replacement replacement,
            Map<String, String> links) {}

    @Override
    public Reply reply(Question question) {
        Catalogue catalogue = question.reading().catalogue();
        String site = identity(question.reading().site());
        long after = after(question, site, catalogue.position());
        // Not every change of what was withdrawn long ago touches anything that is shown; so this is never kept.
        question.reading().changesAt(question.reading().now());
        Changes changes = catalogue.changes(after, question.parameters().size(USUAL_SIZE, LARGEST_SIZE));
        List<ChangeDocument> documents = new ArrayList<>();
        changes.stories().forEach(changed -> documents.add(document(question, changed)));
        String cursor = Cursor.of(site, changes.position());
        String next = question.api("/changes" + question.parameters().with(AFTER, cursor));
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", question.api("/changes" + self(question.parameters())));
        links.put("next", next);
        return new Reply(new Part(documents, cursor, changes.more(), links), changes.more() ? next : null);
    }

    private static String self(Parameters parameters) {
        String query = parameters.canonical();
        return query.isEmpty() ? "" : "?" + query;
    }

    private static long after(Question question, String site, long end) {
        Optional<String> cursor = question.parameters().text(AFTER);
        if (cursor.isEmpty()) {
            return 0;
        }
        // Another site, other languages, or a database that was put back: what the mirror has can't be told from this.
        return Cursor.position(AFTER, cursor.get(), site)
                .filter(position -> position <= end)
                .orElseThrow(() -> new ProblemException(Problem.of(ProblemKind.START_ANEW)));
    }

    private static String identity(Site site) {
        return site.address() + " " + site.languages();
    }

    private static ChangeDocument document(Question question, Changes.Changed changed) {
        WithdrawnStory withdrawn = changed.withdrawn();
        Map<String, String> links = new LinkedHashMap<>();
        links.put("story", question.api("/stories/" + changed.slug()));
        links.put("permanent", question.api("/stories/" + changed.story()));
        return new ChangeDocument(
                withdrawn == null ? "upsert" : "deletion",
                changed.story(),
                changed.slug(),
                changed.languages(),
                Stories.time(changed.change().at()),
                withdrawn == null ? null : withdrawn.withdrawal().reason().texts(),
                withdrawn == null ? null : SingleStory.replacement(question, withdrawn),
                links);
    }
}
