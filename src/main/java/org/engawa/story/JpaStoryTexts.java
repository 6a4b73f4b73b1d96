package org.engawa.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The texts in the database. */
@ApplicationScoped
class JpaStoryTexts implements StoryTexts {
    private static final String TEXTS = """
            select e.id, s.id, s.mission, t.language, e.state, r.title, r.summary, r.body, r.translator, r.savedAt
            from Revision r join r.edition e join e.translation t join t.story s
            where r.number = (select max(o.number) from Revision o where o.edition = e)""";

    private static final String SAVED = """
            select e.id, s.mission, r.savedAt
            from Revision r join r.edition e join e.translation t join t.story s
            where r.savedAt >= :time and e.state <> :superseded
              and r.number = (select max(o.number) from Revision o where o.edition = e)""";

    /** More than these are not named one by one. */
    private static final int MANY = 500;

    private static final String NEWEST_FIRST = "\norder by r.savedAt desc, r.id";

    @Inject
    EntityManager entities;

    @Override
    public List<FoundText> find(Sight sight, List<String> words, int most) {
        if (sight.isEmpty() || words.isEmpty()) {
            return List.of();
        }
        TypedQuery<Object[]> query = sight.fill(entities.createQuery(question(sight, words.size()), Object[].class))
                .setParameter("gone", FoundText.GONE)
                .setMaxResults(most);
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, pattern(words.get(i)));
        }
        return query.getResultStream().map(JpaStoryTexts::found).toList();
    }

    @Override
    public List<FoundText> of(Collection<UUID> editions) {
        if (editions.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(TEXTS + "\n  and e.id in :editions" + NEWEST_FIRST, Object[].class)
                .setParameter("editions", editions)
                .getResultStream()
                .map(JpaStoryTexts::found)
                .toList();
    }

    /** In two steps: asked for both at once, a database may look through all editions for the few that were saved lately. */
    @Override
    public List<SavedText> savedSince(OffsetDateTime time) {
        List<UUID> lately = entities.createQuery(
                        "select distinct r.edition.id from Revision r where r.savedAt >= :time", UUID.class)
                .setParameter("time", time)
                .setMaxResults(MANY + 1)
                .getResultList();
        if (lately.isEmpty()) {
            return List.of();
        }
        boolean many = lately.size() > MANY;
        TypedQuery<Object[]> query = entities.createQuery(
                        SAVED + (many ? "" : "\n  and e.id in :editions"), Object[].class)
                .setParameter("time", time)
                .setParameter("superseded", EditionState.SUPERSEDED);
        if (!many) {
            query.setParameter("editions", lately);
        }
        return query.getResultStream()
                .map(row -> new SavedText((UUID) row[0], (String) row[1], (OffsetDateTime) row[2]))
                .toList();
    }

    /** Case is taken away by the database on both sides, so that both go by the same rules. */
    static String question(Sight sight, int words) {
        return TEXTS + "\n  and " + sight.ofStories("s") + " and e.state not in :gone"
                + IntStream.range(0, words)
                        .mapToObj(i -> "\n  and (" + holds("title", i) + " or " + holds("summary", i) + " or "
                                + holds("body", i) + ")")
                        .collect(Collectors.joining())
                + NEWEST_FIRST;
    }

    private static String holds(String part, int word) {
        return "lower(r." + part + ") like lower(:word" + word + ") escape '!'";
    }

    /** A word anywhere in a text; what would stand for other letters stands for itself. */
    static String pattern(String word) {
        return "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static FoundText found(@Nullable Object[] row) {
        return new FoundText(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                (String) row[3],
                (EditionState) row[4],
                new StoryText((String) row[5], (String) row[6], (String) row[7], (String) row[8]),
                (OffsetDateTime) row[9]);
    }
}
