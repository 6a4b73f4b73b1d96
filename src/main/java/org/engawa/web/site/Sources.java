package org.engawa.web.site;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.engawa.publication.PublishedEdition;
import org.engawa.reading.Timing;
import org.engawa.story.Evidence;
import org.engawa.theme.view.EvidenceView;
import org.engawa.theme.view.Words;

/** The evidence of a story: what the text cites in the order of first use, then the rest. */
final class Sources {
    private final Draft draft;

    Sources(Draft draft) {
        this.draft = draft;
    }

    List<EvidenceView> of(PublishedEdition edition) {
        Set<String> order = new LinkedHashSet<>(edition.citations());
        List<Evidence> evidence = edition.facts().evidence();
        evidence.forEach(source -> order.add(source.id()));
        List<EvidenceView> views = new ArrayList<>();
        for (String id : order) {
            evidence.stream()
                    .filter(source -> source.id().equals(id))
                    .findFirst()
                    .ifPresent(source -> views.add(view(source, views.size() + 1)));
        }
        return views;
    }

    private EvidenceView view(Evidence source, int number) {
        String language = source.language() == null ? draft.language() : source.language();
        Words title = new Words(source.title(), draft.tongue(language), !language.equals(draft.language()));
        return new EvidenceView(
                source.id(),
                number,
                title,
                source.publisher() == null ? "" : source.publisher(),
                source.url() == null ? "" : source.url(),
                source.date() == null ? null : Timing.exact(source.date()));
    }
}
