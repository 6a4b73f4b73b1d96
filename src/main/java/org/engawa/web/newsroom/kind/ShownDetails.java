package org.engawa.web.newsroom.kind;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.engawa.json.Json;
import org.engawa.story.Details;
import org.jspecify.annotations.Nullable;

/** The fields of a kind as a form shows them: texts by the names under which they are sent. */
public final class ShownDetails {
    /** What the name of each begins with. */
    public static final String PREFIX = "detail";

    private final Map<String, String> shown = new LinkedHashMap<>();
    private final Set<String> languages = new LinkedHashSet<>();

    private ShownDetails(String prefix, List<KindField> fields, Object record) {
        // Json writes every field under its name in files.
        group(prefix, fields, Json.read(Json.write(record), Map.class));
    }

    private static ShownDetails shown(Details details) {
        return new ShownDetails(PREFIX, KindFields.of(details.kind()), details);
    }

    /** Those that have a value. */
    public static Map<String, String> of(Details details) {
        return shown(details).shown;
    }

    /** The languages in which its texts are said. */
    public static Set<String> languages(Details details) {
        return shown(details).languages;
    }

    /** The same of a record that has other fields, whose names in the form begin with a prefix. */
    public static Map<String, String> of(String prefix, List<KindField> fields, Object record) {
        return new ShownDetails(prefix, fields, record).shown;
    }

    /** The languages in which the texts of such a record are said. */
    public static Set<String> languages(List<KindField> fields, Object record) {
        return new ShownDetails(PREFIX, fields, record).languages;
    }

    private void group(String whole, List<KindField> fields, Map<?, ?> values) {
        fields.forEach(field -> value(field.behind(whole), field, values.get(field.name())));
    }

    private void value(String name, KindField field, @Nullable Object value) {
        if (value == null) {
            return;
        }
        switch (field.shape()) {
            case TEXT -> text(name, (Map<?, ?>) value);
            case ROWS -> rows(name, field, (List<?>) value);
            case GOALS ->
                shown.put(name, ((List<?>) value).stream().map(Object::toString).collect(Collectors.joining(", ")));
            default -> shown.put(name, value.toString());
        }
    }

    private void text(String name, Map<?, ?> texts) {
        texts.forEach((language, text) -> {
            languages.add(language.toString());
            shown.put(name + "-" + language, text.toString());
        });
    }

    private void rows(String name, KindField field, List<?> rows) {
        for (int row = 0; row < rows.size(); row++) {
            Map<?, ?> parts = (Map<?, ?>) rows.get(row);
            String whole = name + "-" + row;
            // An entry that has one part without a name is that part.
            group(whole, field.parts(), field.parts().get(0).name().isEmpty() ? Map.of("", parts) : parts);
        }
    }
}
