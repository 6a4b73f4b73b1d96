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
    @Inject
    EntityManager entities;

    @Override
    public List<FoundText> find(Collection<String> missions, List<String> words, int most) {
        if (missions.isEmpty() || words.isEmpty()) {
            return List.of();
        }
        TypedQuery<Object[]> query = entities.createQuery(question(words.size()), Object[].class)
                .setParameter("missions", missions)
                .setParameter("gone", List.of(EditionState.SUPERSEDED, EditionState.DELETED))
                .setMaxResults(most);
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, pattern(words.get(i)));
        }
        return query.getResultStream().map(JpaStoryTexts::found).toList();
    }

    /** Case is taken away by the database on both sides, so that both go by the same rules. */
    static String question(int words) {
        return """
                select s.id, s.mission, t.language, e.state, r.title, r.summary, r.body, r.translator, r.savedAt
                from Revision r join r.edition e join e.translation t join t.story s
                where s.mission in :missions and e.state not in :gone
                  and r.number = (select max(o.number) from Revision o where o.edition = e)"""
                + IntStream.range(0, words)
                        .mapToObj(i -> "\n  and (" + holds("title", i) + " or " + holds("summary", i) + " or "
                                + holds("body", i) + ")")
                        .collect(Collectors.joining())
                + "\norder by r.savedAt desc, r.id";
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
                (String) row[1],
                (String) row[2],
                (EditionState) row[3],
                new StoryText((String) row[4], (String) row[5], (String) row[6], (String) row[7]),
                (OffsetDateTime) row[8]);
    }
}
