package org.engawa.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pictures that stories have listed in the database. */
@ApplicationScoped
class JpaPictureTable implements PictureTable {
    @Inject
    EntityManager entities;

    /** All at once: databases take ten times as long to group and count them, and a key is short. */
    @Override
    public List<String> keys(PictureFilter filter) {
        if (filter.sight().isEmpty()) {
            return List.of();
        }
        PictureConditions conditions = new PictureConditions(filter);
        return conditions
                .fill(entities.createQuery(
                        "select p.pictureKey from ListedPicture p where " + conditions.text() + " order by p.spot",
                        String.class))
                .getResultList()
                .stream()
                .distinct()
                .toList();
    }

    @Override
    public List<PictureUse> uses(Sight sight, Collection<String> keys) {
        if (sight.isEmpty() || keys.isEmpty()) {
            return List.of();
        }
        return uses(sight.fill(entities.createQuery(
                        "select p, s.originalLanguage from ListedPicture p join p.story s where "
                                + sight.ofPictures("p")
                                + " and p.pictureKey in :keys order by p.spot",
                        Object[].class))
                .setParameter("keys", keys)
                .getResultList());
    }

    @Override
    public List<PictureUse> ending(List<PictureFilter.End> ends) {
        if (ends.isEmpty()) {
            return List.of();
        }
        Set<String> missions =
                ends.stream().flatMap(end -> end.missions().stream()).collect(Collectors.toSet());
        PictureConditions conditions =
                new PictureConditions(new PictureFilter(Sight.of(missions), List.of(), ends, Optional.empty()));
        return uses(conditions
                .fill(entities.createQuery(
                        "select p, s.originalLanguage from ListedPicture p join p.story s where " + conditions.text()
                                + " and p.state = :published order by p.spot",
                        Object[].class))
                .setParameter("published", EditionState.PUBLISHED)
                .getResultList());
    }

    @Override
    public List<UUID> toTakeAway(List<PictureFilter.End> ends) {
        return ends.stream()
                .flatMap(end -> entities.createQuery(
                                "select distinct p.storyId from ListedPicture p where p.takenAway = false and p.state in :public"
                                        + " and p.mission in :missions and p.until >= :from and p.until < :before",
                                UUID.class)
                        .setParameter("public", ListedPicture.PUBLIC)
                        .setParameter("missions", end.missions())
                        .setParameter("from", end.from())
                        .setParameter("before", end.before())
                        .getResultStream())
                .toList();
    }

    @Override
    public List<PictureFacts> after(String key, int most) {
        List<String> keys = entities.createQuery(
                        "select distinct p.pictureKey from ListedPicture p where p.pictureKey > :key order by p.pictureKey",
                        String.class)
                .setParameter("key", key)
                .setMaxResults(most)
                .getResultList();
        if (keys.isEmpty()) {
            return List.of();
        }
        Map<String, PictureFacts> pictures = new TreeMap<>();
        entities.createQuery("select p.picture from ListedPicture p where p.pictureKey in :keys", PictureFacts.class)
                .setParameter("keys", keys)
                .getResultStream()
                .forEach(picture -> pictures.putIfAbsent(picture.key(), picture));
        return keys.stream()
                .flatMap(one -> Stream.ofNullable(pictures.get(one)))
                .toList();
    }

    private List<PictureUse> uses(List<Object[]> rows) {
        Map<UUID, String> titles = JpaTitles.of(
                entities,
                rows.stream().map(row -> ((ListedPicture) row[0]).story()).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> {
                    ListedPicture picture = (ListedPicture) row[0];
                    return picture.use((String) row[1], titles.getOrDefault(picture.story(), ""));
                })
                .toList();
    }
}
