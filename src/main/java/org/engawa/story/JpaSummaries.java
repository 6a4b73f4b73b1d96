package org.engawa.story;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lists of editions, each as it was saved last, with what a row says of it and nothing more. */
final class JpaSummaries {
    private static final String SUMMARIES = """
            select s.id, s.slug, s.mission, s.originalLanguage, t.language, e.number, e.state, r.title,
                   r.member, r.savedBy, r.savedAt, e.hour.due, e.review.unreviewed
            from Revision r join r.edition e join e.translation t join t.story s
            where r.number = (select max(o.number) from Revision o where o.edition = e)""";

    /** The order of those saved last first, which an index has; of those saved at once, always the same. */
    static final String NEWEST = "e.listing.savedAt desc, e.id";

    private JpaSummaries() {}

    /** Asks for those in sight that meet a condition on their revision `r`, edition `e`, translation `t` and story `s`. */
    static TypedQuery<Object[]> listed(EntityManager entities, Sight sight, String condition, String order) {
        return sight.fill(entities.createQuery(
                SUMMARIES + "\n  and " + sight.ofEditions("e") + "\n  and " + condition + "\norder by " + order,
                Object[].class));
    }

    /** The same, those saved last first. */
    static TypedQuery<Object[]> newest(EntityManager entities, Sight sight, String condition) {
        return listed(entities, sight, condition, NEWEST);
    }

    /** What was asked for. */
    static List<EditionSummary> read(TypedQuery<Object[]> query) {
        return query.getResultStream().map(JpaSummaries::summary).toList();
    }

    private static EditionSummary summary(Object[] row) {
        return new EditionSummary(
                (UUID) row[0],
                ((Slug) row[1]).text(),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (Integer) row[5],
                (EditionState) row[6],
                (String) row[7],
                Optional.ofNullable((UUID) row[8]),
                (String) row[9],
                (OffsetDateTime) row[10],
                Optional.ofNullable((OffsetDateTime) row[11]),
                (Boolean) row[12]);
    }
}
