package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engawa.markdown.Passages;
import org.engawa.story.StoryText;
import org.engawa.suggestion.Suggestion;
import org.engawa.suggestion.Suggestions;

/**
 * What a machine suggested and a translator copied by hand is as much the machine's as what was accepted by its button, and so as much
 * on record.
 */
@ApplicationScoped
class CopiedSuggestions {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    @Inject
    private Suggestions suggestions;

    @Inject
    private Register register;

    /** Enters the suggestions that now stand in the text, word for word; they wait no longer. */
    void note(Case it) {
        if (it.ofOriginal()) {
            return;
        }
        List<Suggestion> waiting = suggestions.of(it.required());
        if (waiting.isEmpty()) {
            return;
        }
        Set<String> passages = passages(it.required().current().text());
        waiting.stream()
                .filter(suggestion -> passages.contains(plain(suggestion.suggested())))
                .forEach(suggestion -> {
                    suggestions.end(suggestion);
                    register.enter(
                            it,
                            Act.ACCEPT,
                            it.required(),
                            it.required().state(),
                            Map.of(
                                    "machine",
                                    suggestion.machine(),
                                    "source",
                                    suggestion.sourceHash(),
                                    "edited",
                                    "false",
                                    "copied",
                                    "true"));
                });
    }

    private static Set<String> passages(StoryText text) {
        return Stream.concat(
                        Stream.of(text.title(), text.summary()),
                        Passages.of(text.body()).all().stream().map(Passages.Passage::text))
                .map(CopiedSuggestions::plain)
                .filter(passage -> !passage.isEmpty())
                .collect(Collectors.toSet());
    }

    /** However it is broken into lines, and from whatever keyboard its letters come. */
    static String plain(String text) {
        return SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }
}
