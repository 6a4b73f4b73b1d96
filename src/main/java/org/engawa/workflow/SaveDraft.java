package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.engawa.story.Author;
import org.engawa.story.Edition;
import org.engawa.story.PictureTexts;
import org.engawa.story.StoryFacts;
import org.engawa.story.Writing;
import org.jspecify.annotations.Nullable;

/** Saves what an author wrote. What it says may be incomplete; nothing that others saved is ever overwritten. */
@ApplicationScoped
public class SaveDraft extends EditionVerb {
    @Inject
    private CopiedSuggestions copied;

    SaveDraft() {
        super(Act.SAVE);
    }

    /**
     * Saves it.
     *
     * @param mark of what the author began with, from the last save or {@link Edition#contentHash()}
     * @param autosaved whether nobody asked for it
     * @return the mark of what is saved now
     * @throws Clash when something else was saved since
     * @throws Refused when something speaks against it
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public String save(Actor actor, EditionKey key, Writing writing, String mark, boolean autosaved) {
        Case it = begin(actor, key, any -> List.of());
        int texts = it.required().revisions().size();
        save(it, writing, mark, autosaved);
        // What joins a text that is on record, or changes nothing, would only hide the acts that matter.
        if (it.required().revisions().size() > texts) {
            record(it, Map.of("autosaved", Boolean.toString(autosaved)));
        }
        copied.note(it);
        return it.required().contentHash();
    }

    /** A translation has none; an original doesn't change by them who owns the story, when it was public, or whether it is. */
    private static @Nullable StoryFacts facts(Case it, Writing writing) {
        StoryFacts given = writing.facts();
        StoryFacts present = it.required().facts();
        return it.ofOriginal() ? (given == null ? present : given.under(present)) : null;
    }

    /** An original says in its facts what its pictures show. */
    private static @Nullable PictureTexts pictures(Case it, Writing writing) {
        if (it.ofOriginal()) {
            return null;
        }
        PictureTexts given = writing.pictures();
        return given == null ? it.required().current().pictures() : given;
    }

    /** Saves it in a case that nothing speaks against. */
    static void save(Case it, Writing writing, String mark, boolean autosaved) {
        Edition edition = it.required();
        Writing own = new Writing(writing.text(), facts(it, writing), pictures(it, writing));
        if (own.text().equals(edition.current().text())
                && Objects.equals(own.facts(), edition.current().facts().orElse(null))
                && Objects.requireNonNullElse(own.pictures(), PictureTexts.NONE)
                        .equals(edition.current().pictures())) {
            // Also for whoever began with another mark: the answer to an earlier save may have been lost on its way.
            return;
        }
        if (!edition.contentHash().equals(mark)) {
            throw new Clash(
                    edition.current().text(),
                    edition.contentHash(),
                    edition.current().savedBy());
        }
        edition.save(own, new Author(it.member().id(), it.member().name()), autosaved, it.at());
    }
}
