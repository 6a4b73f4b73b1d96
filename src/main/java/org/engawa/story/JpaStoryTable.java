package org.engawa.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The table out of the database. */
@ApplicationScoped
class JpaStoryTable implements StoryTable {
    @Inject
    EntityManager entities;

    @Override
    public List<StoryLine> lines(StoryFilter filter, int first, int most) {
        if (filter.sight().isEmpty()) {
            return List.of();
        }
        StoryConditions conditions = new StoryConditions(filter);
        List<Object[]> rows = conditions
                .fill(entities.createQuery(
                        "select s.id, s.slug, s.mission, s.originalLanguage, s.standings from Story s where "
                                + conditions.text() + " order by s.toldOn desc, s.slug",
                        Object[].class))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
        Map<UUID, String> titles =
                JpaTitles.of(entities, rows.stream().map(row -> (UUID) row[0]).toList());
        return rows.stream().map(row -> line(row, titles)).toList();
    }

    @Override
    public Map<Map<String, Standing>, Long> counts(StoryFilter filter) {
        Map<Map<String, Standing>, Long> counts = new HashMap<>();
        if (filter.sight().isEmpty()) {
            return counts;
        }
        StoryConditions conditions = new StoryConditions(filter);
        conditions
                .fill(entities.createQuery(
                        "select s.standings, count(s.standings) from Story s where " + conditions.text()
                                + " group by s.standings",
                        Object[].class))
                .getResultStream()
                .forEach(row -> counts.merge(Standings.read((String) row[0]), (Long) row[1], Long::sum));
        return counts;
    }

    private static StoryLine line(Object[] row, Map<UUID, String> titles) {
        UUID id = (UUID) row[0];
        return new StoryLine(
                id,
                ((Slug) row[1]).text(),
                (String) row[2],
                (String) row[3],
                titles.getOrDefault(id, ""),
                Standings.read((String) row[4]));
    }
}
