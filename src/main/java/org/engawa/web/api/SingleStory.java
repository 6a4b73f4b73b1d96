package org.engawa.web.api;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.engawa.publication.PublishedEdition;
import org.engawa.publication.WithdrawnStory;
import org.engawa.reading.Reading;
import org.engawa.story.Slug;
import org.jspecify.annotations.Nullable;

/** One story, by its id or its slug. */
final class SingleStory {
    private static final int LONGEST_CHAIN = 10;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private SingleStory() {}

    /** The story with all its languages. */
    static Operation whole(String name) {
        return question -> Operation.Reply.of(new Stories(question).whole(editions(question, name)));
    }

    /** The story in one language. */
    static Operation in(String name, String language) {
        return question -> {
            String slug = editions(question, name).get(0).slug();
            return question.reading()
                    .edition(slug, language)
                    .map(new Stories(question)::edition)
                    .map(Operation.Reply::of)
                    .orElseThrow(() -> new ProblemException(question.reading()
                            .withdrawnAlone(slug, language)
                            .map(story -> withdrawn(question, story))
                            .orElseGet(() -> Problem.of(
                                    ProblemKind.NOT_FOUND,
                                    "The story is not told in this language; ask for the whole story."))));
        };
    }

    private static List<PublishedEdition> editions(Question question, String name) {
        Reading reading = question.reading();
        String slug =
                ID.matcher(name).matches() ? reading.catalogue().slug(name).orElseThrow(SingleStory::notFound) : name;
        if (!Slug.isSlug(slug)) {
            throw notFound();
        }
        List<PublishedEdition> editions = reading.editions(slug);
        if (editions.isEmpty()) {
            throw reading.withdrawn(slug)
                    .map(story -> new ProblemException(withdrawn(question, story)))
                    .orElseGet(SingleStory::notFound);
        }
        return editions;
    }

    private static ProblemException notFound() {
        return new ProblemException(Problem.of(
                ProblemKind.NOT_FOUND, "There is no story of this name; look at /api/v1/stories for those there are."));
    }

    private static Problem withdrawn(Question question, WithdrawnStory story) {
        return Problem.of(ProblemKind.WITHDRAWN)
                .withdrawn(
                        story.withdrawal().day().toString(),
                        story.withdrawal().reason().texts(),
                        replacement(question, story));
    }

    /** The story that replaces another, through those that were replaced in their turn. */
    static Problem.@Nullable Replacement replacement(Question question, WithdrawnStory story) {
        Reading reading = question.reading();
        Set<String> passed = new HashSet<>();
        Optional<Slug> next = Optional.ofNullable(story.withdrawal().replacement());
        while (next.isPresent() && passed.add(next.get().text()) && passed.size() <= LONGEST_CHAIN) {
            String slug = next.get().text();
            if (!reading.editions(slug).isEmpty()) {
                return new Problem.Replacement(slug, question.api("/stories/" + slug));
            }
            next = reading.withdrawn(slug)
                    .flatMap(gone -> Optional.ofNullable(gone.withdrawal().replacement()));
        }
        return null;
    }
}
