package org.engawa.web.api;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.engawa.catalogue.Dimension;
import org.engawa.catalogue.Filter;
import org.engawa.catalogue.Tags;
import org.engawa.publication.SiteSettings;
import org.engawa.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A list whose entries are known to all stories by their keys.
 *
 * @param path below the interface
 * @param found the entries by key
 * @param by which stories are counted, if they are
 */
record VocabularyList<T>(
        String path,
        Function<SiteSettings, Map<String, T>> found,
        @Nullable Dimension by,
        VocabularyLists.Form<T> form) {

    static <T> VocabularyList<T> of(
            String name,
            Function<Vocabulary, Map<String, T>> found,
            @Nullable Dimension by,
            VocabularyLists.Form<T> form) {
        return new VocabularyList<>("/vocabulary/" + name, found.compose(SiteSettings::vocabulary), by, form);
    }

    /** The word of the list. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    Map<String, T> entries(Question question) {
        return found.apply(question.reading().settings());
    }

    /** All entries, in their order. */
    Operation.Reply all(Question question) {
        Map<String, Integer> counts = counts(question);
        List<Object> documents = entries(question).entrySet().stream()
                .map(entry -> document(question, entry.getKey(), entry.getValue(), counts))
                .toList();
        return Operation.Reply.of(new VocabularyDocument.Entries<>(documents, Map.of("self", question.api(path))));
    }

    /** The entry of a key. */
    Operation one(String key) {
        return question -> {
            T entry = entries(question).get(key);
            if (entry == null) {
                throw new ProblemException(
                        Problem.of(ProblemKind.NOT_FOUND, "There is no entry of this key; look at the whole list."));
            }
            return Operation.Reply.of(document(question, key, entry, counts(question)));
        };
    }

    private Object document(Question question, String key, T entry, Map<String, Integer> counts) {
        return form.apply(
                new VocabularyLists.Entry(question, path + "/" + key, key, counts.getOrDefault(key, 0)), entry);
    }

    /** Each story is counted once, whatever languages it is told in. */
    private Map<String, Integer> counts(Question question) {
        if (by == null) {
            return Map.of();
        }
        question.reading().dependsOn(Tags.STORIES);
        return question.reading()
                .catalogue()
                .counts(Filter.all(), by, question.reading().language());
    }
}
