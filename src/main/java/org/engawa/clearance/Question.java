package org.engawa.clearance;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.engawa.story.Kind;

/** What is asked about an original before it is approved. Each can be denied: then it does not arise in the text. */
public enum Question {
    /** Whether partners have to agree to what it tells of them and of the joint work. */
    PARTNERS,
    /** Whether it tells results that are not published yet, or what a patent is sought for. */
    UNPUBLISHED,
    /** Whether it describes what is under export control or could serve military ends as well. */
    DUAL_USE,
    /** Whether it tells of people, or shows them, more than is public about their work. */
    PERSONAL_DATA,
    /** Whether it gives away protected species or vulnerable sites, or is about genetic resources. */
    FIELD_SITES,
    /** Whether it names places, or shows maps, about whose names or borders states disagree. */
    PLACES,
    /** Whether it names institutions, which want their official names. */
    INSTITUTIONS;

    /** What is asked of a kind of story, in the order in which it is asked. */
    public static Set<Question> of(Kind kind) {
        return Collections.unmodifiableSet(
                switch (kind) {
                    case RESULT -> EnumSet.allOf(Question.class);
                    case CHALLENGE -> EnumSet.complementOf(EnumSet.of(PERSONAL_DATA));
                    case PROFILE -> EnumSet.of(UNPUBLISHED, DUAL_USE, PERSONAL_DATA, INSTITUTIONS);
                    case PROGRAMME -> EnumSet.of(PARTNERS, DUAL_USE, PLACES, INSTITUTIONS);
                    case EXHIBIT -> EnumSet.of(PARTNERS, PERSONAL_DATA, PLACES, INSTITUTIONS);
                    case EVENT -> EnumSet.of(PARTNERS, PERSONAL_DATA, INSTITUTIONS);
                    case ARTICLE -> EnumSet.of(UNPUBLISHED, DUAL_USE, PLACES, INSTITUTIONS);
                    case SPEECH -> EnumSet.of(PLACES, INSTITUTIONS);
                });
    }
}
