package org.engawa.story;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Texts as a database would have them. */
public final class TextsInMemory implements StoryTexts {
    private final Map<UUID, FoundText> texts = new LinkedHashMap<>();

    /** Saves a text, in place of what its edition said before. */
    public UUID save(FoundText text) {
        texts.put(text.edition(), text);
        return text.edition();
    }

    /** Saves the body of a text in a state, of the edition with this number. */
    public UUID save(int number, String mission, String language, EditionState state, String body, OffsetDateTime at) {
        UUID edition = new UUID(0, number);
        return save(new FoundText(
                edition, new UUID(1, number), mission, language, state, new StoryText("", "", body, null), at));
    }

    /** Loses an edition, as when a database is put back from a backup. */
    public void lose(UUID edition) {
        texts.remove(edition);
    }

    /** Knows of words only by a text that is one. */
    @Override
    public List<FoundText> find(Sight sight, List<String> words, int most) {
        return texts.values().stream()
                .filter(text -> text.searched()
                        && sight.shows(text.mission(), text.story())
                        && words.contains(text.text().body()))
                .limit(most)
                .toList();
    }

    @Override
    public List<FoundText> of(Collection<UUID> editions) {
        return texts.values().stream()
                .filter(text -> editions.contains(text.edition()))
                .sorted(Comparator.comparing(FoundText::savedAt).reversed())
                .toList();
    }

    @Override
    public List<SavedText> savedSince(OffsetDateTime time) {
        return texts.values().stream()
                .filter(text -> !text.savedAt().isBefore(time) && text.state() != EditionState.SUPERSEDED)
                .map(text -> new SavedText(text.edition(), text.mission(), text.savedAt()))
                .toList();
    }
}
