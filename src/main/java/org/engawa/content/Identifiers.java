package org.engawa.content;

import java.util.function.Function;
import java.util.function.Predicate;
import org.engawa.source.Fields;
import org.engawa.story.Doi;
import org.engawa.story.ProjectCode;
import org.engawa.vocabulary.Orcid;
import org.engawa.vocabulary.Ror;
import org.jspecify.annotations.Nullable;

/** Reads identifiers; where a check digit tells that one was mistyped, the problem says so and not that its form is wrong. */
final class Identifiers {
    private Identifiers() {}

    static @Nullable Orcid orcid(Fields fields, String key) {
        return checked(fields, key, "an ORCID iD such as 0000-0002-1825-0097", Orcid::isFormed, Orcid::new);
    }

    static @Nullable Ror ror(Fields fields, String key) {
        return checked(fields, key, "a ROR id such as 05dxps055, without its address", Ror::isFormed, Ror::new);
    }

    static @Nullable Doi doi(Fields fields, String key) {
        return fields.valueOrNull(key, "a DOI such as 10.1007/978-3-031-55120-8_16, without its address", Doi::new);
    }

    static @Nullable ProjectCode code(Fields fields, String key) {
        return fields.valueOrNull(
                key, "a funder's code without spaces, such as JPMJSA1501 for a SATREPS project", ProjectCode::new);
    }

    private static <T> @Nullable T checked(
            Fields fields, String key, String expected, Predicate<String> formed, Function<String, T> parse) {
        String text = fields.textOrNull(key);
        if (text == null || !formed.test(text)) {
            return fields.valueOrNull(key, expected, parse);
        }
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException e) {
            fields.problem(
                    key, "“" + text + "” is mistyped: its check digit does not fit", "copy it again from the register");
            return null;
        }
    }
}
