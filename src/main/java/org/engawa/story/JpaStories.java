package org.engawa.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /** What is read with a story, so that it is not asked for story by story. */
    private static final List<String> PARTS =
            List.of("s.insiders", "s.translations", "s.translations.editions", "s.translations.editions.revisions");

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
    public List<Story> toLookAt(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        TypedQuery<Story> query = entities.createQuery("select s from Story s where s.id in :ids", Story.class)
                .setParameter("ids", ids)
                .setHint("eclipselink.read-only", true)
                .setHint("eclipselink.batch.type", "IN");
        PARTS.forEach(part -> query.setHint("eclipselink.batch", part));
        return query.getResultList();
    }

    @Override
    public Optional<Admission> admission(UUID id, UUID member, OffsetDateTime at) {
        List<Object[]> rows = entities.createQuery("""
                        select s.mission, s.limited, i.way
                        from Story s left join s.insiders i
                          on i.member = :member and (i.endsAt is null or i.endsAt > :at)
                        where s.id = :id""", Object[].class)
                .setParameter("id", id)
                .setParameter("member", member)
                .setParameter("at", at)
                .getResultList();
        Set<Insider.Way> ways = rows.stream()
                .flatMap(row -> Stream.ofNullable((Insider.Way) row[2]))
                .collect(Collectors.toSet());
        return rows.stream().findFirst().map(row -> new Admission((String) row[0], (Boolean) row[1], ways));
    }

    /** With `not exists` the persistence provider binds no parameters any more, and writes a truth as a number. */
    @Override
    public Set<UUID> hidden(UUID member, OffsetDateTime at) {
        return Set.copyOf(entities.createQuery("""
                        select s.id from Story s
                        where s.limited = :limited and s.id not in (
                          select t.id from Insider i join i.story t
                          where i.member = :member and (i.endsAt is null or i.endsAt > :at))""", UUID.class)
                .setParameter("limited", true)
                .setParameter("member", member)
                .setParameter("at", at)
                .getResultList());
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
    public Set<String> missions() {
        return Set.copyOf(entities.createQuery("select distinct s.mission from Story s", String.class)
                .getResultList());
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
    public Map<EditionState, Long> countsInHand(Sight sight, OffsetDateTime publishedSince) {
        if (sight.isEmpty()) {
            return Map.of();
        }
        return Stream.concat(
                        counts(sight, "e.state in :preparing")
                                .setParameter("preparing", PREPARING)
                                .getResultStream(),
                        counts(sight, "e.state = :published and e.publishedAt >= :since")
                                .setParameter("published", EditionState.PUBLISHED)
                                .setParameter("since", publishedSince)
                                .getResultStream())
                .collect(Collectors.toMap(row -> (EditionState) row[0], row -> (Long) row[1]));
    }

    private TypedQuery<Object[]> counts(Sight sight, String condition) {
        return sight.fill(entities.createQuery(
                "select e.state, count(e.id) from Edition e where " + condition + " and " + sight.ofEditions("e")
                        + " group by e.state",
                Object[].class));
    }

    private TypedQuery<Object[]> newest(Sight sight, String condition) {
        return JpaSummaries.newest(entities, sight, condition);
    }

    @Override
    public List<EditionSummary> inHand(
            Sight sight, EditionState state, OffsetDateTime publishedSince, int first, int most) {
        boolean published = state == EditionState.PUBLISHED;
        if (sight.isEmpty() || !(published || state.inPreparation())) {
            return List.of();
        }
        TypedQuery<UUID> query = sight.fill(entities.createQuery(
                        "select e.id from Edition e where e.state = :state and "
                                + (published ? "e.publishedAt >= :since and " : "") + sight.ofEditions("e")
                                + " order by " + JpaSummaries.NEWEST,
                        UUID.class))
                .setParameter("state", state)
                .setFirstResult(first)
                .setMaxResults(most);
        List<UUID> ids = (published ? query.setParameter("since", publishedSince) : query).getResultList();
        return ids.isEmpty()
                ? List.of()
                : JpaSummaries.read(newest(sight, "e.id in :ids").setParameter("ids", ids));
    }

    @Override
    public List<EditionSummary> inHandOf(Sight sight, UUID member) {
        return sight.isEmpty()
                ? List.of()
                : JpaSummaries.read(newest(sight, "e.state in :written and r.member = :member")
                        .setParameter("written", Set.of(EditionState.DRAFT, EditionState.RETURNED))
                        .setParameter("member", member));
    }

    @Override
    public List<EditionSummary> sentByOthers(Sight sight, UUID member) {
        return sight.isEmpty()
                ? List.of()
                : JpaSummaries.read(newest(sight, """
                                (e.review.submittedBy is null or e.review.submittedBy <> :member)
                                and e.id not in (select w.id from Revision h join h.edition w where h.member = :member)
                                and e.state = :submitted""")
                        .setParameter("submitted", EditionState.SUBMITTED)
                        .setParameter("member", member));
    }

    @Override
    public List<EditionSummary> unreviewed(Sight sight, OffsetDateTime publishedSince) {
        return sight.isEmpty()
                ? List.of()
                : JpaSummaries.read(
                        newest(sight, "e.state = :state and e.review.unreviewed = :skipped and e.publishedAt >= :since")
                                .setParameter("state", EditionState.PUBLISHED)
                                .setParameter("skipped", true)
                                .setParameter("since", publishedSince));
    }

    @Override
    public List<UUID> unlisted(UUID after, int most) {
        return entities.createQuery("""
                        select s.id from Story s
                        where s.id > :after and (s.picturesListed = :listed or s.id in (
                          select o.id from Edition e join e.translation t join t.story o
                          where e.listing.mission <> o.mission))
                        order by s.id""", UUID.class)
                .setParameter("listed", false)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<EditionSummary> scheduled(Sight sight, OffsetDateTime from, OffsetDateTime until) {
        return sight.isEmpty()
                ? List.of()
                : JpaSummaries.read(JpaSummaries.listed(
                                entities,
                                sight,
                                "e.state = :scheduled and e.hour.due >= :from and e.hour.due < :until",
                                "e.hour.due, s.slug, t.language")
                        .setParameter("scheduled", EditionState.SCHEDULED)
                        .setParameter("from", from)
                        .setParameter("until", until));
    }

    @Override
    public List<EditionSummary> inPreparation(Sight sight, Collection<UUID> stories) {
        return sight.isEmpty() || stories.isEmpty()
                ? List.of()
                : JpaSummaries.read(JpaSummaries.listed(
                                entities, sight, "s.id in :stories and e.state in :preparing", "s.slug, t.language")
                        .setParameter("stories", stories)
                        .setParameter("preparing", PREPARING));
    }

    @Override
    public List<Adaptation> adapting(Slug base) {
        return entities.createQuery("""
                        select s.id, s.slug, s.mission, s.originalLanguage, s.standings from Story s
                        where s.adapts = :base order by s.mission, s.slug""", Object[].class)
                .setParameter("base", base)
                .getResultStream()
                .map(row -> new Adaptation(
                        (UUID) row[0],
                        ((Slug) row[1]).text(),
                        (String) row[2],
                        (String) row[3],
                        Standings.read((String) row[4]).values().stream().anyMatch(Standing::isLive)))
                .toList();
    }

    @Override
    public void add(Story story) {
        entities.persist(story);
    }
}
