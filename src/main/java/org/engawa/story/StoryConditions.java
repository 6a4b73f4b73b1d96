package org.engawa.story;

import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.Map;

/** The conditions of a query about stories `s`, with what is put into them; nothing that was asked becomes part of its text. */
final class StoryConditions {
    private final StringBuilder text;
    private final Sight sight;
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    StoryConditions(StoryFilter filter) {
        sight = filter.sight();
        text = new StringBuilder(sight.ofStories("s"));
        filter.kind().ifPresent(kind -> and("s.kind = :kind", "kind", kind.word()));
        filter.country().ifPresent(country -> and("s.countries like :country", "country", "% " + country + " %"));
        filter.standing().ifPresent(standing -> filter.language().ifPresent(language -> stands(language, standing)));
    }

    /** The letters after the language are those of {@link Standing}; `_` is any letter. */
    private void stands(String language, Standing.Group standing) {
        String before = "% " + language + ":";
        switch (standing) {
            case LIVE -> and("s.standings like :standing", "standing", before + "L%");
            case BEHIND -> either(before + "B%", before + "M%");
            case WITHDRAWN -> and("s.standings like :standing", "standing", before + "W-%");
            case MISSING -> and("s.standings not like :standing", "standing", before + "%");
            case IN_PROGRESS -> {
                either(before + "-%", before + "W%");
                and("s.standings not like :idle", "idle", before + "W-%");
            }
        }
    }

    private void either(String one, String other) {
        and("(s.standings like :standing or s.standings like :other)", "standing", one);
        parameters.put("other", other);
    }

    private void and(String condition, String name, Object value) {
        text.append(" and ").append(condition);
        parameters.put(name, value);
    }

    /** All of them, as JPQL. */
    String text() {
        return text.toString();
    }

    /** What stands for the names in them. */
    Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }

    /** Gives a query what its conditions ask for. */
    <Q extends Query> Q fill(Q query) {
        parameters.forEach(query::setParameter);
        return sight.fill(query);
    }
}
