package org.engawa.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Stories in the database. */
@ApplicationScoped
class JpaStories implements Stories {
    @Inject
    private EntityManager entities;

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
    public Set<String> slugs() {
        return Set.copyOf(entities.createQuery("select s.slug from Story s", Slug.class)
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
    public void add(Story story) {
        entities.persist(story);
    }
}
