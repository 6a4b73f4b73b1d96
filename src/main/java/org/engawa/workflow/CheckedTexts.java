package org.engawa.workflow;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.engawa.story.StoryFacts;
import org.engawa.story.StoryText;

/**
 * What the {@linkplain EditorialChecks checks} found in the texts that were asked about lately. They find the same in the same text,
 * and take milliseconds for each of the many about which the board asks whenever it is shown. One serves all threads.
 */
final class CheckedTexts {
    private static final int MOST = 1000;

    private final Map<Asked, List<Refusal>> known = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, List<Refusal>> eldest) {
            return size() > MOST;
        }
    });

    /** The text by its hash: what is known of a thousand long ones must not hold all of them. */
    private record Asked(String text, StoryFacts facts, Locale language, boolean original, LocalDate day) {}

    /**
     * As {@link EditorialChecks#of}.
     *
     * @param hash of the text; it is kept with it, and takes a while to calculate
     */
    List<Refusal> of(StoryText text, String hash, StoryFacts facts, Locale language, boolean original, LocalDate day) {
        Asked asked = new Asked(hash, facts, language, original, day);
        List<Refusal> found = known.get(asked);
        if (found == null) {
            found = List.copyOf(EditorialChecks.of(text, facts, language, original, day));
            known.put(asked, found);
        }
        return found;
    }
}
