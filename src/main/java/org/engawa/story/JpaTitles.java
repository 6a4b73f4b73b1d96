package org.engawa.story;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What stories are called in their original languages, as it was saved last. */
final class JpaTitles {
    private JpaTitles() {}

    /** Of the newest edition of each original that is neither deleted nor replaced, by the id of the story. */
    static Map<UUID, String> of(EntityManager entities, Collection<UUID> stories) {
        Map<UUID, String> titles = new HashMap<>();
        if (stories.isEmpty()) {
            return titles;
        }
        entities.createQuery("""
                        select s.id, r.title
                        from Revision r join r.edition e join e.translation t join t.story s
                        where s.id in :stories and t.language = s.originalLanguage and e.state not in :gone
                          and r.number = (select max(o.number) from Revision o where o.edition = e)
                        order by e.number""", Object[].class)
                .setParameter("stories", stories)
                .setParameter("gone", FoundText.GONE)
                .getResultStream()
                .forEach(row -> titles.put((UUID) row[0], (String) row[1]));
        return titles;
    }
}
