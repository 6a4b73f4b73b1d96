package org.engawa.web.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.engawa.workflow.Actor;
import org.engawa.workflow.EditionKey;
import org.engawa.workflow.NoSuchEdition;
import org.engawa.workflow.Sheet;
import org.engawa.workflow.Sheets;
import org.jspecify.annotations.Nullable;

/**
 * The story and language that a page is about, as its address or its form names them by `story` and `language`. For a member
 * for whom the story does not exist the page does not exist either.
 */
@Named
@RequestScoped
public class InHand {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9-]{2,35}");
    private static final UUID NONE = new UUID(0, 0);

    @Inject
    private HttpServletRequest request;

    @Inject
    private Journey journey;

    @Inject
    private CurrentSignIn signIn;

    @Inject
    private Sheets sheets;

    private @Nullable Sheet sheet;

    /** Who asks. */
    public Actor actor() {
        return new Actor(signIn.get().member(), signIn.browser().origin());
    }

    /** What is asked about; a story that there is not when the address names none. */
    public EditionKey key() {
        return new EditionKey(getStory(), getLanguage());
    }

    /** The id of the story. */
    public UUID getStory() {
        try {
            return UUID.fromString(sent("story"));
        } catch (IllegalArgumentException e) {
            return NONE;
        }
    }

    /** BCP 47 tag of the language; empty when none is named. */
    public String getLanguage() {
        String tag = sent("language");
        return LANGUAGE.matcher(tag).matches() ? tag : "";
    }

    /**
     * The edition.
     *
     * @throws NoSuchEdition when there is none for this member
     */
    public Sheet sheet() {
        Sheet known = sheet;
        if (known == null) {
            known = sheets.of(actor(), key());
            sheet = known;
        }
        return known;
    }

    /**
     * What the edition says, and nothing of what could be done with it.
     *
     * @throws NoSuchEdition when there is none for this member
     */
    public Sheets.Content content() {
        return sheets.content(actor(), key());
    }

    /** The edition; none when nothing was begun in this language, and on pages that may be about one and are about none. */
    public Optional<Sheet> find() {
        if (getStory().equals(NONE)) {
            // To ask would be told as an attempt to see what isn't there for this member.
            return Optional.empty();
        }
        try {
            return Optional.of(sheet());
        } catch (NoSuchEdition e) {
            return Optional.empty();
        }
    }

    /** The edition, for pages; null when there is none. */
    public @Nullable Sheet getSheet() {
        return find().orElse(null);
    }

    /**
     * Every text that was saved of it, the newest first.
     *
     * @throws NoSuchEdition when there is none for this member
     */
    public List<Sheets.Saved> history() {
        return sheets.history(actor(), key());
    }

    /** The languages of the story, the original first; none when there is no such story for this member. */
    public List<Sheet.Sibling> languages() {
        try {
            return sheets.languages(actor(), getStory());
        } catch (NoSuchEdition e) {
            return List.of();
        }
    }

    /** Called before a page about an edition is written: without one there is no page. */
    public void demandEdition() {
        if (find().isEmpty()) {
            refuse();
        }
    }

    /** Called before a page about a story is written. */
    public void demandStory() {
        if (languages().isEmpty()) {
            refuse();
        }
    }

    /** Answers as if there were no such page. */
    public void refuse() {
        journey.nowhere();
    }

    /** What was done is to be seen: the edition is read anew. */
    public void forget() {
        sheet = null;
    }

    /** What the form sent under a name; empty for nothing. */
    public String sent(String name) {
        @Nullable String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    /** Everything that the form sent under a name. */
    public List<String> allSent(String name) {
        String @Nullable [] values = request.getParameterValues(name);
        return values == null ? List.of() : Arrays.asList(values);
    }

    /** Under which a browser keeps its own copy of what is typed; another member at the same computer has another one. */
    public String getCopyName() {
        return signIn.get().member() + " " + getStory() + " " + getLanguage();
    }

    /** The path of another page about the same edition. */
    public String path(String page) {
        return "/newsroom/" + page + "?story=" + getStory() + "&language=" + getLanguage();
    }
}
