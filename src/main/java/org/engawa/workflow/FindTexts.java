package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.engawa.story.FoundText;
import org.engawa.story.Sight;
import org.engawa.story.StoryTexts;

/**
 * Finds texts by their words, in every state and language, among the stories that exist for a member. An index says where to look;
 * what it can't say is read in the database.
 */
@ApplicationScoped
public class FindTexts {
    /** More of them are not shown. */
    public static final int MOST = 50;

    private static final int MOST_WORDS = 10;
    private static final int AT_ONCE = 2 * MOST;
    private static final int LONGEST = 200;
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    @Inject
    Workplace workplace;

    @Inject
    StoryTexts texts;

    @Inject
    TextIndex index;

    /**
     * What was found.
     *
     * @param words that were looked for
     * @param texts the one saved last first
     * @param more whether there are more than these
     * @param read whether all texts were read for it, because the index is still being built
     */
    public record Result(List<String> words, List<FoundText> texts, boolean more, boolean read) {
        /** Keeps its own copies of the lists. */
        public Result {
            words = List.copyOf(words);
            texts = List.copyOf(texts);
        }
    }

    /** Texts that hold all words of a question. */
    @Transactional
    public Result find(Actor actor, String question) {
        List<String> words = words(question);
        Sight sight = workplace.sight(actor);
        boolean building = index.isBeingBuilt();
        Optional<List<FoundText>> indexed = indexed(sight, words);
        List<FoundText> found = indexed.orElseGet(() -> texts.find(sight, words, MOST + 1));
        boolean more = found.size() > MOST;
        return new Result(words, more ? found.subList(0, MOST) : found, more, building && indexed.isEmpty());
    }

    /** What the index names and the database confirms: only that is shown and counted. */
    private Optional<List<FoundText>> indexed(Sight sight, List<String> words) {
        if (sight.isEmpty() || words.isEmpty()) {
            return Optional.of(List.of());
        }
        List<FoundText> found = new ArrayList<>();
        boolean more = true;
        for (int first = 0; more && found.size() <= MOST; first += AT_ONCE) {
            Optional<List<UUID>> named = index.find(sight.missions(), words, first, AT_ONCE);
            if (named.isEmpty()) {
                return Optional.empty();
            }
            texts.of(named.get()).stream()
                    .filter(text -> text.searched() && sight.shows(text.mission(), text.story()))
                    .forEach(found::add);
            more = named.get().size() == AT_ONCE;
        }
        return Optional.of(found);
    }

    /** The words that are looked for; as many as a question of some length needs, so that none is a burden to the database. */
    static List<String> words(String question) {
        String composed = Normalizer.normalize(question, Normalizer.Form.NFC);
        int end = Math.min(composed.length(), LONGEST);
        if (end < composed.length() && Character.isLowSurrogate(composed.charAt(end))) {
            end--;
        }
        return SPACE.splitAsStream(composed.substring(0, end))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }
}
