package org.engawa.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The pictures out of the facts in the database. */
@ApplicationScoped
class JpaPictureTable implements PictureTable {
    private static final List<EditionState> GONE = List.of(EditionState.SUPERSEDED, EditionState.DELETED);

    @Inject
    EntityManager entities;

    @Override
    public List<PictureUse> uses(Sight sight) {
        List<PictureUse> uses = new ArrayList<>();
        if (sight.isEmpty()) {
            return uses;
        }
        Set<UUID> seen = new HashSet<>();
        sight.fill(entities.createQuery("""
                        select s.id, s.mission, s.originalLanguage, r.title, e.state, r.facts, s.facts
                        from Revision r join r.edition e join e.translation t join t.story s
                        where s.mission in :missions and s.id not in :hidden
                          and t.language = s.originalLanguage and e.state not in :gone
                          and r.number = (select max(o.number) from Revision o where o.edition = e)
                        order by s.toldOn desc, s.slug, e.number desc""", Object[].class))
                .setParameter("gone", GONE)
                .getResultList()
                .forEach(row -> add(row, seen.add((UUID) row[0]), uses));
        return uses;
    }

    private static void add(@Nullable Object[] row, boolean newest, List<PictureUse> uses) {
        EditionState state = (EditionState) row[4];
        @Nullable StoryFacts own = state.inPreparation() ? (StoryFacts) row[5] : null;
        StoryFacts facts = own == null ? (StoryFacts) row[6] : own;
        for (PictureFacts picture : facts.pictures()) {
            uses.add(new PictureUse(
                    (UUID) row[0], (String) row[1], (String) row[2], (String) row[3], state, newest, picture));
        }
    }

    @Override
    public List<Text> texts(Sight sight) {
        if (sight.isEmpty()) {
            return List.of();
        }
        return sight.fill(entities.createQuery("""
                        select s.id, t.language, r.body
                        from Revision r join r.edition e join e.translation t join t.story s
                        where s.mission in :missions and s.id not in :hidden
                          and e.state not in :gone and r.body like :picture
                          and r.number = (select max(o.number) from Revision o where o.edition = e)
                        order by e.number""", Object[].class))
                .setParameter("gone", GONE)
                .setParameter("picture", "%![%")
                .getResultStream()
                .map(row -> new Text((UUID) row[0], (String) row[1], (String) row[2]))
                .toList();
    }
}
