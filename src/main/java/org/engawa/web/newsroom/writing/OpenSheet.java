package org.engawa.web.newsroom.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.engawa.web.newsroom.Journey;
import org.engawa.workflow.Act;
import org.engawa.workflow.Actor;
import org.engawa.workflow.EditionKey;
import org.engawa.workflow.NoSuchEdition;
import org.engawa.workflow.Refused;
import org.engawa.workflow.Sheet;
import org.engawa.workflow.Sheets;
import org.jspecify.annotations.Nullable;

/** The edition that a page is about, as `story` and `language` name it in the address or in the form that was sent. */
@Named("open")
@RequestScoped
public class OpenSheet {
    /** The editor. */
    static final String PAGE = "/newsroom/edit";

    private static final Pattern TAG = Pattern.compile("[A-Za-z0-9-]{2,35}");

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentActor actor;

    @Inject
    private Sheets sheets;

    @Inject
    private Journey journey;

    @Inject
    private RefusedActs refused;

    private @Nullable Sheet sheet;

    /** Answers 404 when there is no such edition for this member; called before the page is written. */
    public void look() {
        try {
            getSheet();
        } catch (NoSuchEdition e) {
            journey.nowhere();
        }
    }

    /**
     * The edition as it lies there now.
     *
     * @throws NoSuchEdition when there is none for this member
     */
    public Sheet getSheet() {
        Sheet present = sheet;
        if (present == null) {
            present = sheets.of(actor.get(), key());
            sheet = present;
        }
        return present;
    }

    /**
     * What the page is about.
     *
     * @throws NoSuchEdition when nothing can be meant
     */
    public EditionKey key() {
        String story = Typed.field(request, "story");
        String language = Typed.field(request, "language");
        if (!TAG.matcher(language).matches()) {
            throw new NoSuchEdition();
        }
        try {
            return new EditionKey(UUID.fromString(story), language);
        } catch (IllegalArgumentException e) {
            throw new NoSuchEdition();
        }
    }

    /**
     * Every text of its history, the newest first.
     *
     * @throws NoSuchEdition when there is none for this member
     */
    public List<Sheets.Saved> history() {
        return sheets.history(actor.get(), key());
    }

    /** Does something with it, and leads on; what is refused is noted, and the page shown again. */
    public void perform(BiConsumer<Actor, EditionKey> act, Runnable then) {
        try {
            act.accept(actor.get(), key());
            then.run();
        } catch (Refused e) {
            refused.note(e);
        } catch (NoSuchEdition e) {
            journey.nowhere();
        } finally {
            sheet = null;
        }
    }

    /** Whether the member can do an act now; `act` as in {@link Act}. */
    public boolean may(String act) {
        return getSheet().may(Act.valueOf(act));
    }

    /** The id of the story. */
    public String getStory() {
        return key().story().toString();
    }

    /** BCP 47 tag of its language. */
    public String getLanguage() {
        return key().language();
    }

    /** What stands behind the address of any page about it. */
    public String getQuery() {
        return query(key());
    }

    /** What stands behind the address of any page about an edition. */
    static String query(EditionKey key) {
        return "?story=" + key.story() + "&language=" + key.language();
    }
}
