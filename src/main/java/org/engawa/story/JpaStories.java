package org.engawa.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stories in the database. */
@ApplicationScoped
class JpaStories implements Stories {
    private static final Set<EditionState> PREPARING =
            Stream.of(EditionState.values()).filter(EditionState::inPreparation).collect(Collectors.toSet());

    private static final String SUMMARIES = """
            select s.id, s.slug, s.mission, s.originalLanguage, t.language, e.number, e.state, r.title,
                   r.member, r.savedBy, r.savedAt, e.hour.due, e.review.unreviewed
            from Revision r join r.edition e join e.translation t join t.story s
            where s.mission in :missions
              and r.number = (select max(o.number) from Revision o where o.edition = e)""";

    @Inject
    EntityManager entities;

    @Override
    public Optional<Story> byId(UUID id) {
        return Optional.ofNullable(entities.find(Story.class, id));
    }

    @Override
    public Optional<Story> byIdForUpdate(UUID id) {
        return Optional.ofNullable(entities.find(Story.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Story> bySlug(Slug slug) {
        return entities.createQuery("select s from Story s where s.slug = :slug", Story.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Story> bySlugForUpdate(Slug slug) {
        return entities.createQuery("select s from Story s where s.slug = :slug", Story.class)
                .setParameter("slug", slug)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<String> missionOf(UUID id) {
        return entities.createQuery("select s.mission from Story s where s.id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Set<String> slugs() {
        return Set.copyOf(entities.createQuery("select s.slug from Story s", Slug.class)
                .getResultStream()
                .map(Slug::text)
                .toList());
    }

    @Override
    public Set<String> slugs(Origin origin) {
        return Set.copyOf(entities.createQuery("select s.slug from Story s where s.factsOrigin = :origin", Slug.class)
                .setParameter("origin", origin)
                .getResultStream()
                .map(Slug::text)
                .toList());
    }

    @Override
    public List<UUID> ids() {
        return entities.createQuery("select s.id from Story s order by s.slug", UUID.class)
                .getResultList();
    }

    @Override
    public List<Slug> due(OffsetDateTime now) {
        return entities.createQuery(
                        "select distinct e.translation.story.slug from Edition e where e.state = :scheduled and e.hour.due <= :now",
                        Slug.class)
                .setParameter("scheduled", EditionState.SCHEDULED)
                .setParameter("now", now)
                .getResultList();
    }

    @Override
    public List<EditionSummary> inHand(Collection<String> missions, OffsetDateTime publishedSince) {
        if (missions.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(SUMMARIES + """

                          and (e.state in :preparing or (e.state = :published and e.publishedAt >= :since))
                        order by r.savedAt desc""", Object[].class)
                .setParameter("missions", missions)
                .setParameter("preparing", PREPARING)
                .setParameter("published", EditionState.PUBLISHED)
                .setParameter("since", publishedSince)
                .getResultStream()
                .map(JpaStories::summary)
                .toList();
    }

    @Override
    public List<EditionSummary> scheduled(Collection<String> missions, OffsetDateTime from, OffsetDateTime until) {
        if (missions.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(SUMMARIES + """

                          and e.state = :scheduled and e.hour.due >= :from and e.hour.due < :until
                        order by e.hour.due, s.slug, t.language""", Object[].class)
                .setParameter("missions", missions)
                .setParameter("scheduled", EditionState.SCHEDULED)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultStream()
                .map(JpaStories::summary)
                .toList();
    }

    @Override
    public List<EditionSummary> inPreparation(Collection<String> missions, Collection<UUID> stories) {
        if (missions.isEmpty() || stories.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(SUMMARIES + """

                          and s.id in :stories and e.state in :preparing
                        order by s.slug, t.language""", Object[].class)
                .setParameter("missions", missions)
                .setParameter("stories", stories)
                .setParameter("preparing", PREPARING)
                .getResultStream()
                .map(JpaStories::summary)
                .toList();
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

    @Override
    public void add(Story story) {
        entities.persist(story);
    }
}
