package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.engawa.story.Slug;
import org.engawa.story.Stories;
import org.engawa.story.Story;
import org.engawa.story.Withdrawal;

/** Whether what a withdrawal tells readers is enough: why, and what to read instead. */
@ApplicationScoped
class Successors {
    @Inject
    private Stories stories;

    /**
     * What speaks against withdrawing in this manner.
     *
     * @param named whether a story to read instead must be named
     */
    List<Refusal> refused(Case it, Withdrawal withdrawal, boolean named) {
        if (withdrawal.reason().texts().values().stream().allMatch(String::isBlank)) {
            return List.of(Refusal.because(Refusal.Why.REASON));
        }
        Slug replacement = withdrawal.replacement();
        boolean good = replacement == null
                ? !named
                : !replacement.equals(it.story().slug())
                        && stories.bySlug(replacement)
                                .filter(Successors::isPublic)
                                .isPresent();
        return EditionVerb.unless(good, Refusal.Why.REPLACEMENT);
    }

    private static boolean isPublic(Story story) {
        return story.translations().stream()
                .anyMatch(translation -> translation.live().isPresent());
    }

    /** What of it goes on record. */
    static Map<String, String> recorded(Withdrawal withdrawal) {
        return Map.of(
                "manner",
                withdrawal.manner().name(),
                "reason",
                withdrawal.reason().texts().toString());
    }
}
