package org.engawa.story;

import jakarta.persistence.Query;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The conditions of a query about listed pictures `p`; nothing that was asked becomes part of its text. */
final class PictureConditions {
    private final StringBuilder text;
    private final Sight sight;
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    PictureConditions(PictureFilter filter) {
        sight = filter.sight();
        text = new StringBuilder(sight.ofPictures("p"));
        for (String word : filter.words()) {
            String name = "word" + parameters.size();
            and("p.said like :" + name + " escape '!'");
            parameters.put(name, JpaStoryTexts.pattern(word));
        }
        if (!filter.ends().isEmpty()) {
            and("p.state <> :withdrawn");
            parameters.put("withdrawn", EditionState.WITHDRAWN);
            // Once more without the missions: by that an index finds the few pictures whose rights end at all.
            and("p.until >= :earliest and p.until < :latest");
            parameters.put(
                    "earliest",
                    Collections.min(
                            filter.ends().stream().map(PictureFilter.End::from).toList()));
            parameters.put(
                    "latest",
                    Collections.max(filter.ends().stream()
                            .map(PictureFilter.End::before)
                            .toList()));
            and(ends(filter.ends()));
        }
        filter.undescribed().ifPresent(language -> {
            and("p.described <> :decorative and p.described not like :language");
            parameters.put("decorative", ListedPictures.DECORATIVE);
            parameters.put("language", "% " + language + " %");
        });
    }

    private String ends(List<PictureFilter.End> ends) {
        return IntStream.range(0, ends.size())
                .mapToObj(i -> {
                    parameters.put("some" + i, ends.get(i).missions());
                    parameters.put("from" + i, ends.get(i).from());
                    parameters.put("before" + i, ends.get(i).before());
                    return "(p.until >= :from" + i + " and p.until < :before" + i + " and p.mission in :some" + i + ")";
                })
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    private void and(String condition) {
        text.append(" and ").append(condition);
    }

    /** All of them, as JPQL. */
    String text() {
        return text.toString();
    }

    /** Gives a query what its conditions ask for. */
    <Q extends Query> Q fill(Q query) {
        parameters.forEach(query::setParameter);
        return sight.fill(query);
    }
}
